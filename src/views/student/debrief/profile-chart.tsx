import { competences, criterion, levelWord } from '../../../referential/index.ts'
import type { Level, ReferentialId, YearId } from '../../../referential/types.ts'
import { EXPECTED_LEVELS } from '../../../scenario/year-options.ts'
import type { Sheet, SheetLine } from '../../../scoring/types.ts'
import { useText } from '../../context.ts'
import { groupByCompetence } from './grouping.ts'

const LEVELS: readonly Level[] = [1, 2, 3, 4]

interface HeadProps {
  readonly year: YearId
  readonly referential: ReferentialId | null
}

function Head({ year, referential }: HeadProps) {
  const t = useText()
  return (
    <thead>
      <tr>
        <th scope="col">{t('debrief.chart.competence')}</th>
        {LEVELS.map((level) => (
          <th key={level} scope="col" data-expected={EXPECTED_LEVELS[year].includes(level)}>
            <span class="chart-level">{t('debrief.levelNumber', { level })}</span>
            {referential !== null && <span lang="fr">{levelWord(referential, level)}</span>}
            {EXPECTED_LEVELS[year].includes(level) && <span class="chart-expected">{t('debrief.chart.expected')}</span>}
          </th>
        ))}
      </tr>
    </thead>
  )
}

/** One disc per critère, and their number: seen from afar, and read. */
function Cell({ lines, level, expected }: { lines: readonly SheetLine[]; level: Level; expected: boolean }) {
  return (
    <td data-expected={expected} data-level={level}>
      {lines.length > 0 && (
        <>
          <span class="discs" aria-hidden="true">
            {lines.map(({ id }) => (
              <span class="disc" key={id} />
            ))}
          </span>
          <span class="disc-count">{lines.length}</span>
        </>
      )}
    </td>
  )
}

/** The profile at a glance, and as a table: how many critères of each competence stand at each level. */
export function ProfileChart({ sheet }: { sheet: Sheet }) {
  const t = useText()
  const levelled = sheet.criteria.filter(({ level }) => level !== null)
  const groups = groupByCompetence(levelled, criterion, competences)
  const referential = sheet.speciality === null ? null : sheet.speciality === 'MA' ? 'MA' : 'MCV'
  if (groups.length === 0) return null
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: on a phone it scrolls, and must be reachable by keyboard
    <section class="chart" aria-labelledby="chart-caption" tabIndex={0}>
      <table>
        <caption id="chart-caption">{t('debrief.chart.caption', { year: t(`words.year.${sheet.year}`) })}</caption>
        <Head year={sheet.year} referential={referential} />
        <tbody>
          {groups.map(({ competence, seen }) => (
            <tr key={competence.id}>
              <th scope="row">
                <span class="competence-id">{competence.id}</span> <span lang="fr">{competence.title}</span>
              </th>
              {LEVELS.map((level) => (
                <Cell
                  key={level}
                  level={level}
                  expected={EXPECTED_LEVELS[sheet.year].includes(level)}
                  lines={seen.map(({ line }) => line).filter((line) => line.level === level)}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
