import type { CatalogueEntry } from '../../../../audit/catalogue-entry.ts'
import { isOwn } from '../../../../classroom/own-scenario.ts'
import type { Classroom } from '../../../../classroom/types.ts'
import type { YearId } from '../../../../referential/types.ts'
import { useServices, useSettings, useText } from '../../../context.ts'
import { ServerProblem } from '../../../kit/server-problem.tsx'
import { briefingAddress, playAddress } from '../../../route.ts'
import { useTask } from '../../../use-task.ts'

interface PreviewProps {
  readonly entry: CatalogueEntry
  readonly year: YearId
  readonly classroom: Classroom
}

/** A scenario of the class is in no public catalogue: it has no page to prepare, and begins at once. */
function PlayOwn({ entry, year, classroom }: PreviewProps) {
  const services = useServices()
  const { settings } = useSettings()
  const t = useText()
  const task = useTask()
  const start = () =>
    void task.run(async () => {
      const speciality = year === 'seconde' ? null : (classroom.speciality ?? entry.specialities[0] ?? null)
      const { time: timeMultiplier } = settings
      const run = await services.start({ scenario: entry.id, year, speciality, timeMultiplier })
      location.hash = playAddress(run)
    })
  return (
    <>
      <button
        type="button"
        class="button"
        data-kind="plain"
        aria-label={t('following.assign.previewLabel', { title: entry.title, year: t(`words.year.${year}`) })}
        disabled={task.busy}
        onClick={start}
      >
        {t('following.assign.preview')}
      </button>
      {task.error !== undefined && <ServerProblem error={task.error} />}
    </>
  )
}

/** Leads to the situation as a student plays it. What is played so stays in this browser: no class counts it. */
export function Preview(props: PreviewProps) {
  const t = useText()
  const { entry, year } = props
  if (isOwn(entry.id)) return <PlayOwn {...props} />
  return (
    <a
      class="button"
      data-kind="plain"
      href={briefingAddress(entry.id, year)}
      aria-label={t('following.assign.previewLabel', { title: entry.title, year: t(`words.year.${year}`) })}
    >
      {t('following.assign.preview')}
    </a>
  )
}
