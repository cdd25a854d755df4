import type { Comment, WritingLevel } from '../../../classroom/review/types.ts'
import { criterion as criterionOf } from '../../../referential/index.ts'
import type { CriterionId, Level } from '../../../referential/types.ts'
import type { Line } from '../../../session/play-view.ts'
import type { Observation } from '../../../transcript/evidence.ts'
import { useScenarioLanguage, useText } from '../../context.ts'
import { moodWords } from '../../kit/mood-words.ts'
import { Comments } from './comments.tsx'
import type { Choice, Moment } from './moments.ts'
import { WritingLevels } from './writing-levels.tsx'

export interface MomentActions {
  readonly writable: boolean
  readonly onGo: (at: number) => void
  readonly onCriterion: (criterion: CriterionId) => void
  readonly onWriting: (entry: number, criterion: CriterionId, level: Level) => void
  readonly onComment: (comment: Comment) => void
}

interface MomentProps extends MomentActions {
  readonly moment: Moment
  /** From 1; 0 where nothing was decided. */
  readonly number: number
  readonly current: boolean
  readonly others: boolean
  readonly comments: readonly Comment[]
  readonly writing: readonly WritingLevel[]
  readonly commenting: boolean
}

function Said({ line }: { line: Line }) {
  const lang = useScenarioLanguage()
  const t = useText()
  if (line.by === 'narrator') {
    return (
      <p class="marking-said" data-by="narrator" lang={lang}>
        {line.words}
      </p>
    )
  }
  const name = line.by === 'student' ? t('marking.desk.student') : line.name
  const manner = line.mood && line.by !== 'student' ? ` (${moodWords(t, line.mood, line.channel)})` : ''
  return (
    <p class="marking-said" data-by={line.by}>
      <b>{t('play.speaks', { name: `${name}${manner}` })}</b> <span lang={lang}>{line.words}</span>
    </p>
  )
}

function Other({ choice }: { choice: Choice }) {
  const lang = useScenarioLanguage()
  const t = useText()
  return (
    <li class="other" data-expert={choice.expert}>
      {choice.expert && <b>{t(choice.made ? 'marking.desk.chosenExpert' : 'reread.expert')} </b>}
      {choice.made && !choice.expert && <b>{t('marking.desk.chosen')} </b>}
      <span lang={lang}>{choice.words}</span>
      {choice.why !== null && (
        <span class="other-why" lang={lang}>
          {choice.why}
        </span>
      )}
    </li>
  )
}

/** What else could have been chosen, and what an expert would have. */
function Others({ moment, open }: { moment: Moment; open: boolean }) {
  const lang = useScenarioLanguage()
  const t = useText()
  if (moment.choices.length < 2 && moment.model === null) return null
  return (
    <details class="others" open={open}>
      <summary>{t(moment.model === null ? 'marking.desk.others' : 'marking.desk.model')}</summary>
      {moment.model !== null && (
        <p class="other" data-expert="true" lang={lang}>
          {moment.model.words}
          <span class="other-why">{moment.model.why}</span>
        </p>
      )}
      <ul>
        {moment.choices.map((choice) => (
          <Other key={choice.id} choice={choice} />
        ))}
      </ul>
    </details>
  )
}

function Shows({ seen, onCriterion }: { seen: readonly Observation[]; onCriterion: MomentActions['onCriterion'] }) {
  const t = useText()
  return (
    <ul class="shows" aria-label={t('marking.desk.shows')}>
      {seen.map(({ criterion, level, grave }) => (
        <li key={criterion}>
          <button type="button" class="tag" onClick={() => onCriterion(criterion)}>
            <span class="shows-level" data-level={level ?? 'none'}>
              {level ?? '?'}
              <span class="hidden-words">, {t('marking.desk.levelShort')} : </span>
            </span>
            <span class="shows-text" lang="fr">
              {criterionOf(criterion)?.text}
            </span>
            {grave && <b>{t('marking.grid.grave')}</b>}
          </button>
        </li>
      ))}
    </ul>
  )
}

const BESIDE = { hint: 'hint', repair: 'repair', timeout: 'timeout', close: 'close' } as const
type Beside = keyof typeof BESIDE

/** What the student did at a moment, with all that may be said of it. */
export function MomentView(props: MomentProps) {
  const { moment, number, current, others, comments, writing, commenting } = props
  const lang = useScenarioLanguage()
  const t = useText()
  const { at, entry, done, observations } = moment
  const beside = entry !== undefined && entry.kind in BESIDE ? (entry.kind as Beside) : null
  return (
    <li class="marking-moment" data-at={at} data-current={current} aria-current={current ? 'step' : undefined}>
      {moment.lines.map((line, index) => (
        <Said key={`${index}-${line.words}`} line={line} />
      ))}
      {beside !== null && (
        <p class="marking-said" data-by="narrator">
          {t(`marking.beside.${beside}`)}
        </p>
      )}
      {done !== null && (
        <div class="done">
          <button
            type="button"
            class="done-number"
            aria-label={t('marking.desk.watchDecision', { number })}
            onClick={() => props.onGo(at)}
          >
            {number}
          </button>
          <div class="done-words">
            <p class="done-said" data-kind={entry?.kind} lang={lang}>
              {done}
            </p>
            {entry?.kind === 'write' ? (
              <WritingLevels
                seen={observations}
                writing={writing}
                writable={props.writable}
                onWriting={props.onWriting}
              />
            ) : (
              <Shows seen={observations} onCriterion={props.onCriterion} />
            )}
            <Others moment={moment} open={others && current} />
          </div>
        </div>
      )}
      <Comments at={at} comments={comments} writable={props.writable} open={commenting} onComment={props.onComment} />
    </li>
  )
}
