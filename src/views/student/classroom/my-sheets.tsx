import { shareOf, type Tally } from '../../../classroom/progress-tally.ts'
import { CLASS_RUN } from '../../class-plays.ts'
import { useText, useTranslator } from '../../context.ts'
import { dayAndTime } from '../../kit/dates.ts'
import { debriefAddress } from '../../route.ts'
import type { MyProgress, MyRun } from './answers.ts'
import { useTitleOf } from './known-scenarios.ts'

interface Situation {
  readonly scenario: string
  readonly year: MyRun['year']
  /** The latest first. */
  readonly runs: readonly MyRun[]
}

const isSame = (one: MyRun, other: MyRun) => one.scenario === other.scenario && one.year === other.year

/** What was played to its end, situation by situation; the one played last first. */
function situationsOf(runs: readonly MyRun[]): readonly Situation[] {
  const over = runs.filter(({ finished }) => finished).toSorted((a, b) => b.startedAt.localeCompare(a.startedAt))
  const isFirst = (run: MyRun, index: number) => over.findIndex((one) => isSame(one, run)) === index
  return over.filter(isFirst).map((run) => ({
    scenario: run.scenario,
    year: run.year,
    runs: over.filter((one) => isSame(one, run)),
  }))
}

/** The best is what is kept; of equals, the earlier. A play that was set aside is no one's best. */
function bestOf(runs: readonly MyRun[], tallies: ReadonlyMap<string, Tally>): string | undefined {
  const share = ({ run }: MyRun) => shareOf(tallies.get(run) ?? { reached: 0, levelled: 0 }) ?? -1
  return runs
    .filter(({ setAside, run }) => !setAside && tallies.has(run))
    .toReversed()
    .reduce<MyRun | undefined>((best, one) => (best && share(best) >= share(one) ? best : one), undefined)?.run
}

interface RowProps {
  readonly run: MyRun
  readonly tally: Tally | undefined
  readonly marks: readonly ('best' | 'last')[]
}

function Row({ run, tally, marks }: RowProps) {
  const { language, t } = useTranslator()
  const date = dayAndTime(language, run.startedAt)
  return (
    <tr>
      <th scope="row">
        {date}{' '}
        {marks.map((mark) => (
          <span key={mark} class="tag">
            {t(`classroom.sheets.${mark}`)}
          </span>
        ))}
        {run.setAside && <span class="tag">{t('classroom.sheets.setAside')}</span>}
      </th>
      <td>{tally ? t('classroom.sheets.tally', { ...tally, count: tally.levelled }) : '–'}</td>
      <td>
        {tally || run.setAside ? (
          <a href={debriefAddress(CLASS_RUN + run.run)} aria-label={t('classroom.sheets.debriefLabel', { date })}>
            {t('classroom.sheets.debrief')}
          </a>
        ) : (
          t('classroom.sheets.later')
        )}
      </td>
    </tr>
  )
}

interface MySheetsProps {
  readonly runs: readonly MyRun[]
  /** Undefined while it is awaited. */
  readonly progress: MyProgress | undefined
}

/** A student's own sheets: every attempt, the best one and the last one marked. */
export function MySheets({ runs, progress }: MySheetsProps) {
  const t = useText()
  const titleOf = useTitleOf()
  const situations = situationsOf(runs)
  const tallies = new Map(progress?.runs.map(({ run, tally }) => [run, tally]))
  if (situations.length === 0) return null
  return (
    <section class="my-sheets" aria-labelledby="sheets-title">
      <h2 id="sheets-title">{t('classroom.sheets.title')}</h2>
      <p>{t('classroom.sheets.text')}</p>
      {situations.map(({ scenario, year, runs: attempts }) => {
        const best = bestOf(attempts, tallies)
        return (
          <table key={`${scenario} ${year}`}>
            <caption>
              {titleOf(scenario)}, {t(`words.year.${year}`)}
            </caption>
            <thead>
              <tr>
                <th scope="col">{t('classroom.sheets.attempt')}</th>
                <th scope="col">{t('classroom.sheets.reached')}</th>
                <th scope="col">{t('classroom.sheets.debrief')}</th>
              </tr>
            </thead>
            <tbody>
              {attempts.map((run, index) => (
                <Row
                  key={run.run}
                  run={run}
                  tally={tallies.get(run.run)}
                  marks={
                    attempts.length < 2
                      ? []
                      : [...(run.run === best ? (['best'] as const) : []), ...(index === 0 ? (['last'] as const) : [])]
                  }
                />
              ))}
            </tbody>
          </table>
        )
      })}
    </section>
  )
}
