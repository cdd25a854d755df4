import { useState } from 'preact/hooks'
import type { CatalogueEntry } from '../../../../audit/catalogue-entry.ts'
import type { YearId } from '../../../../referential/types.ts'
import { askServer } from '../../../api.ts'
import { classAddress } from '../../../class-address.ts'
import { useText } from '../../../context.ts'
import { ServerProblem } from '../../../kit/server-problem.tsx'
import { usePageTitle } from '../../../page.tsx'
import { useTask } from '../../../use-task.ts'
import type { FollowedPage } from '../asked.ts'
import { useTargetWords } from '../use-target-words.ts'
import { AlreadyPanel } from './already-panel.tsx'
import { BackToWork } from './back-to-work.tsx'
import { askedOf, draftProblem, newDraft } from './draft.ts'
import { OptionsFields } from './options-fields.tsx'
import { Preview } from './preview.tsx'
import { WhatFields } from './what-fields.tsx'
import { WindowFields } from './window-fields.tsx'

interface FormProps extends FollowedPage {
  readonly entry: CatalogueEntry
  readonly year: YearId
  /** Told, in words, what was assigned. */
  readonly onDone: (words: string) => void
}

/** Gives a situation to the class, a half-group or a student, as the teacher means it. */
export function AssignmentForm({ of, again, entry, year, onDone }: FormProps) {
  const t = useText()
  const targetWords = useTargetWords(of.students)
  const [draft, setDraft] = useState(() => newDraft(entry.id, year))
  const task = useTask()
  const problem = draftProblem(draft)
  const { title } = entry
  usePageTitle(t('following.form.title', { title }))
  const assign = async (event: SubmitEvent) => {
    event.preventDefault()
    const done = await task.run(() =>
      askServer('POST', `/classes/${of.classroom.id}/assignments`, askedOf(draft)).then(again),
    )
    if (!done) return
    onDone(t('following.assign.done', { title, target: targetWords(draft) }))
    location.hash = classAddress('bureau', of.classroom.id, 'travaux')
  }
  return (
    <form class="following assign-form" onSubmit={(event) => void assign(event)}>
      <BackToWork classroom={of.classroom.id} />
      <h2>{t('following.form.title', { title })}</h2>
      <p lang={entry.language}>{entry.summary}</p>
      <div class="proposal-links">
        <Preview entry={entry} year={draft.year} classroom={of.classroom} />
      </div>
      <WhatFields draft={draft} entry={entry} of={of} onChange={setDraft} />
      <AlreadyPanel of={of} draft={draft} />
      <fieldset class="form-part">
        <legend>{t('following.form.when')}</legend>
        <WindowFields dates={draft} problem={problem} onChange={(dates) => setDraft({ ...draft, ...dates })} />
      </fieldset>
      <OptionsFields draft={draft} onChange={setDraft} />
      {task.error !== undefined && <ServerProblem error={task.error} />}
      <p>
        <button type="submit" class="button" data-kind="main" data-size="big" disabled={task.busy || problem !== null}>
          {t(task.busy ? 'following.form.sending' : 'following.form.submit')}
        </button>
      </p>
    </form>
  )
}
