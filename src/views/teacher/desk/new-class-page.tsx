import { useState } from 'preact/hooks'
import { defaultPurge } from '../../../classroom/purge.ts'
import type { Classroom } from '../../../classroom/types.ts'
import type { SpecialityId, YearId } from '../../../referential/types.ts'
import { dayOf } from '../../../storage/day-of.ts'
import { askServer } from '../../api.ts'
import { classAddress } from '../../class-address.ts'
import { useText } from '../../context.ts'
import { SPECIALITIES, YEARS } from '../../filters.ts'
import { Pills } from '../../kit/pills.tsx'
import { ServerProblem } from '../../kit/server-problem.tsx'
import { PageHeading } from '../../page.tsx'
import { useTask } from '../../use-task.ts'
import { FreePracticeField, isPurgeDay, NameField, PurgeField } from './class-fields.tsx'
import type { Desk } from './desk-pages.tsx'

interface NewClass {
  readonly name: string
  readonly year: YearId
  readonly speciality: SpecialityId
  readonly freePractice: boolean
  readonly purgeOn: string
}

const empty = (): NewClass => ({
  name: '',
  year: 'seconde',
  speciality: 'MA',
  freePractice: true,
  purgeOn: defaultPurge(dayOf(new Date())),
})

/** In Seconde, the speciality is not chosen yet. */
function YearAndSpeciality({ draft, change }: { draft: NewClass; change: (part: Partial<NewClass>) => void }) {
  const t = useText()
  return (
    <>
      <Pills
        title={t('home.year')}
        options={YEARS.map((value) => ({ value, label: t(`words.year.${value}`) }))}
        value={draft.year}
        onChange={(year) => change({ year })}
      />
      {draft.year === 'seconde' ? (
        <p class="desk-aside">{t('words.speciality.none')}</p>
      ) : (
        <Pills
          title={t('home.speciality')}
          options={SPECIALITIES.map((value) => ({ value, label: t(`words.specialityShort.${value}`) }))}
          value={draft.speciality}
          onChange={(speciality) => change({ speciality })}
        />
      )}
    </>
  )
}

/** A new class; once made, its list of students comes next. */
export function NewClassPage({ desk }: { desk: Desk }) {
  const t = useText()
  const [draft, setDraft] = useState(empty)
  const task = useTask()
  const change = (part: Partial<NewClass>) => setDraft((before) => ({ ...before, ...part }))
  const create = (event: SubmitEvent) => {
    event.preventDefault()
    if (!isPurgeDay(draft.purgeOn)) return
    const speciality = draft.year === 'seconde' ? null : draft.speciality
    void task.run(async () => {
      const made = await askServer<{ classroom: Classroom }>('POST', '/classes', { ...draft, speciality })
      await desk.refresh()
      location.hash = classAddress('bureau', made.classroom.id, 'eleves', 'liste')
    })
  }
  return (
    <div class="desk">
      <div class="desk-head">
        <a href={classAddress('bureau')}>{t('desk.frame.back')}</a>
      </div>
      <PageHeading title={t('desk.newClass.title')}>{t('desk.newClass.title')}</PageHeading>
      <form class="desk-form" onSubmit={create}>
        <NameField value={draft.name} onChange={(name) => change({ name })} />
        <YearAndSpeciality draft={draft} change={change} />
        <FreePracticeField value={draft.freePractice} onChange={(freePractice) => change({ freePractice })} />
        <PurgeField value={draft.purgeOn} onChange={(purgeOn) => change({ purgeOn })} />
        <p class="desk-aside">{t('desk.newClass.groups')}</p>
        {task.error !== undefined && <ServerProblem error={task.error} />}
        <button type="submit" class="button" data-kind="main" disabled={task.busy}>
          {t('desk.newClass.create')}
        </button>
      </form>
    </div>
  )
}
