import type { CompetenceProgress, Measured } from '../../../classroom/progress.ts'
import { competence } from '../../../referential/index.ts'
import { levelOfMean } from '../../../scoring/index.ts'
import { useText } from '../../context.ts'
import { LevelScale } from '../debrief/level-scale.tsx'

function LevelCell({ measured }: { measured: Measured | undefined }) {
  const t = useText()
  if (measured === undefined) return <td>–</td>
  const level = levelOfMean(measured.level)
  return (
    <td>
      <LevelScale level={level} /> {t('debrief.levelNumber', { level })}
    </td>
  )
}

/** How often a competence was met, drawn as a line of points from the first play to the last. */
function Course({ points }: Pick<CompetenceProgress, 'points'>) {
  const high = (level: number) => 22 - ((level - 1) / 3) * 18
  const shown = points.slice(-8)
  const at = (index: number) => 6 + index * 12
  return (
    <svg class="course" viewBox="0 0 100 26" aria-hidden="true" focusable="false">
      <polyline points={shown.map(({ level }, index) => `${at(index)},${high(level)}`).join(' ')} />
      {shown.map(({ run, level }, index) => (
        <circle key={run} cx={at(index)} cy={high(level)} r="3" />
      ))}
    </svg>
  )
}

function Row({ of: { competence: id, points, measures } }: { of: CompetenceProgress }) {
  const t = useText()
  return (
    <tr>
      <th scope="row">
        <strong>{id}</strong> <span lang="fr">{competence(id).shortTitle}</span>
      </th>
      <LevelCell measured={measures?.last} />
      <LevelCell measured={measures?.best} />
      <td>
        <Course points={points} /> {t('classroom.progress.plays', { count: points.length })}
      </td>
    </tr>
  )
}

/** The competences over the year; those that no play has shown yet are named below. */
export function Progress({ competences }: { competences: readonly CompetenceProgress[] }) {
  const t = useText()
  const met = competences.filter(({ measures }) => measures !== null)
  const unmet = competences.filter(({ measures }) => measures === null)
  return (
    <section class="my-progress" aria-labelledby="progress-title">
      <h2 id="progress-title">{t('classroom.progress.title')}</h2>
      {met.length === 0 ? (
        <p>{t('classroom.progress.none')}</p>
      ) : (
        <>
          <table>
            <caption>{t('classroom.progress.caption')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('classroom.progress.competence')}</th>
                <th scope="col">{t('classroom.progress.last')}</th>
                <th scope="col">{t('classroom.progress.best')}</th>
                <th scope="col">{t('classroom.progress.course')}</th>
              </tr>
            </thead>
            <tbody>
              {met.map((one) => (
                <Row key={one.competence} of={one} />
              ))}
            </tbody>
          </table>
          {unmet.length > 0 && (
            <p>{t('classroom.progress.unmet', { list: unmet.map((one) => one.competence).join(', ') })}</p>
          )}
        </>
      )}
    </section>
  )
}
