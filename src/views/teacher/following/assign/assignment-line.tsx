import { isFor, windowAt } from '../../../../classroom/assignment.ts'
import type { Assignment } from '../../../../classroom/types.ts'
import { useText } from '../../../context.ts'
import type { Followed, FollowedPage } from '../asked.ts'
import { useTitles } from '../use-catalogue.ts'
import { useTargetWords } from '../use-target-words.ts'
import { AssignmentActions } from './assignment-actions.tsx'
import { useWindowWords } from './use-window-words.ts'

function doneIn(assignment: Assignment, { students, runs }: Followed) {
  const its = students.filter((student) => isFor(assignment, student))
  const done = its.filter(({ id }) =>
    runs.some((run) => run.student === id && run.assignment === assignment.id && run.state === 'done' && !run.setAside),
  )
  return { done: done.length, total: its.length }
}

/** One assignment: what, for whom, until when, how far the class is, and what may be done about it. */
export function AssignmentLine({ assignment, of, again }: FollowedPage & { readonly assignment: Assignment }) {
  const t = useText()
  const titleOf = useTitles()
  const targetWords = useTargetWords(of.students)
  const windowWords = useWindowWords()
  const { year, mode, attempts, seed, debrief, scenario } = assignment
  const window = windowAt(assignment, new Date().toISOString())
  const words = [
    windowWords(assignment),
    attempts === null ? t('following.line.noLimit') : t('following.line.attempts', { count: attempts }),
    ...(seed === null ? [] : [t('following.line.sameClient')]),
    ...(mode === 'training' ? [] : [t(debrief ? 'following.line.debriefOpen' : 'following.line.debriefClosed')]),
  ]
  return (
    <li class="assignment" data-window={window}>
      <div class="assignment-words">
        <h3>{titleOf(scenario)}</h3>
        <p class="assignment-tags">
          <span class="tag" data-window={window}>
            {t(`following.line.state.${window}`)}
          </span>
          <span class="tag">{t(`following.form.${mode}`)}</span>
          <span class="tag">{t(`words.year.${year}`)}</span>
          <span class="tag">{targetWords(assignment)}</span>
        </p>
        <p>{words.join(', ')}</p>
        <p>
          <strong>{t('following.line.progress', doneIn(assignment, of))}</strong>
        </p>
      </div>
      <AssignmentActions assignment={assignment} again={again} title={titleOf(scenario)} />
    </li>
  )
}
