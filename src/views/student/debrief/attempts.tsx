import type { Level } from '../../../referential/types.ts'
import type { Transcript } from '../../../transcript/types.ts'
import { useServices, useText, useTranslator } from '../../context.ts'
import { dayAndTime } from '../../kit/dates.ts'
import { debriefAddress } from '../../route.ts'
import type { Judged, Services } from '../../services.ts'
import { usePromise } from '../../use-promise.ts'

const LEVELS: readonly Level[] = [4, 3, 2, 1]
const SHOWN = 6

interface Attempt {
  readonly run: string
  readonly startedAt: string
  readonly levels: readonly Level[]
  readonly complete: boolean
}

function isSameSituation(one: Transcript, other: Transcript): boolean {
  return one.scenario.id === other.scenario.id && one.year === other.year && one.speciality === other.speciality
}

/** The finished plays of the same situation kept here, oldest first; one that no longer opens is left out. */
async function attemptsAt(services: Services, transcript: Transcript): Promise<readonly Attempt[]> {
  const kept = (await services.runs()).filter((run) => run.finished && isSameSituation(run.transcript, transcript))
  const judged = await Promise.allSettled(
    kept.slice(0, SHOWN).map(async ({ id }): Promise<Attempt> => {
      const { sheet, transcript: played } = await services.judge(id)
      const levels = sheet.criteria.flatMap(({ level }) => level ?? [])
      return { run: id, startedAt: played.startedAt, levels, complete: sheet.complete }
    }),
  )
  return judged
    .flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
    .sort((one, other) => one.startedAt.localeCompare(other.startedAt))
}

function Row({ attempt, run }: { attempt: Attempt; run: string }) {
  const { language, t } = useTranslator()
  const date = dayAndTime(language, attempt.startedAt)
  return (
    <tr data-here={attempt.run === run}>
      <th scope="row">
        {attempt.run === run ? (
          <strong>{t('debrief.attempts.this', { date })}</strong>
        ) : (
          <a href={debriefAddress(attempt.run)}>{date}</a>
        )}
      </th>
      {LEVELS.map((level) => (
        <td key={level}>{attempt.levels.filter((one) => one === level).length}</td>
      ))}
      <td class="attempt-bar" aria-hidden="true">
        {LEVELS.map((level) => (
          <span
            key={level}
            data-level={level}
            style={{ flexGrow: attempt.levels.filter((one) => one === level).length }}
          />
        ))}
      </td>
    </tr>
  )
}

/** Progress over the attempts at the same situation kept in this browser; nothing for a first one. */
export function Attempts({ judged, run }: { judged: Judged; run: string }) {
  const services = useServices()
  const t = useText()
  const found = usePromise(() => attemptsAt(services, judged.transcript), [run])
  if (found.state !== 'here' || found.value.length < 2) return null
  return (
    <section class="attempts" aria-labelledby="attempts-title">
      <h2 id="attempts-title">{t('debrief.attempts.title')}</h2>
      <table>
        <caption>{t('debrief.attempts.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('debrief.attempts.attempt')}</th>
            {LEVELS.map((level) => (
              <th key={level} scope="col">
                {t('debrief.levelNumber', { level })}
              </th>
            ))}
            <td aria-hidden="true" />
          </tr>
        </thead>
        <tbody>
          {found.value.map((attempt) => (
            <Row key={attempt.run} attempt={attempt} run={run} />
          ))}
        </tbody>
      </table>
    </section>
  )
}
