import { useState } from 'preact/hooks'
import type { CatalogueEntry } from '../../audit/catalogue-entry.ts'
import { type Coverage, coverageOf } from '../../audit/coverage.ts'
import { competence, groups } from '../../referential/index.ts'
import type { CompetenceId, YearId } from '../../referential/types.ts'
import type { FamilyId } from '../../scenario/words.ts'
import { useText } from '../context.ts'
import { ALL, type Filters, familiesOf, YEARS } from '../filters.ts'
import { ScenarioList, type ScenariosOf } from './scenario-list.tsx'

interface CompetenceTableProps {
  readonly entries: readonly CatalogueEntry[]
  readonly filters: Filters
}

interface Columns {
  readonly years: readonly YearId[]
  readonly families: readonly FamilyId[]
}

function Head({ years, families }: Columns) {
  const t = useText()
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={2} class="matrix-corner">
          {t('teacher.competence')}
        </th>
        {years.map((year) => (
          <th key={year} scope="colgroup" colSpan={families.length + 1}>
            {t(`words.year.${year}`)}
          </th>
        ))}
      </tr>
      <tr>
        {years.flatMap((year) => [
          ...families.map((family) => (
            <th key={year + family} scope="col" class="upright">
              <span class="upright-words">{t(`words.family.${family}`)}</span>
            </th>
          )),
          <th key={year} scope="col" class="upright matrix-total">
            <span class="upright-words">{t('teacher.total')}</span>
          </th>,
        ])}
      </tr>
    </thead>
  )
}

interface RowProps extends Columns {
  readonly id: CompetenceId
  readonly coverage: Coverage
  readonly entries: readonly CatalogueEntry[]
  readonly onOpen: (what: ScenariosOf) => void
}

function Row({ id, coverage, entries, years, families, onOpen }: RowProps) {
  const t = useText()
  const title = competence(id).shortTitle
  const cell = (year: YearId, family: FamilyId | typeof ALL) => {
    const found = entries.filter(
      (entry) => coverage.competences[id][year].includes(entry.id) && (family === ALL || entry.family === family),
    )
    const about = `${id}, ${t(`words.year.${year}`)}${family === ALL ? '' : `, ${t(`words.family.${family}`)}`}`
    return (
      <td key={year + family} class={family === ALL ? 'matrix-total' : undefined}>
        {found.length === 0 ? (
          <span class="matrix-none">0</span>
        ) : (
          <button
            type="button"
            class="matrix-count"
            aria-label={t('teacher.cell', { about, count: found.length })}
            onClick={() => onOpen({ title: about, year, entries: found })}
          >
            {found.length}
          </button>
        )}
      </td>
    )
  }
  return (
    <tr>
      <th scope="row">
        <strong>{id}</strong> <span lang="fr">{title}</span>
      </th>
      {years.flatMap((year) => [...families.map((family) => cell(year, family)), cell(year, ALL)])}
    </tr>
  )
}

/** Competence × year × family: in how many situations each is observed. A count opens into its situations. */
export function CompetenceTable({ entries, filters }: CompetenceTableProps) {
  const t = useText()
  const [open, setOpen] = useState<ScenariosOf | null>(null)
  const columns: Columns = {
    years: filters.year === ALL ? YEARS : [filters.year],
    families: familiesOf(entries),
  }
  const coverage = coverageOf(entries)
  const width = 1 + columns.years.length * (columns.families.length + 1)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the page is scrolled by keyboard
    <section class="matrix-frame" aria-labelledby="competence-table" tabIndex={0}>
      <table class="matrix">
        <caption id="competence-table">
          <span class="group-words">{t('teacher.competenceTable')}</span>
        </caption>
        <Head {...columns} />
        {groups.map((group) => (
          <tbody key={group.id}>
            <tr class="matrix-group">
              <th scope="rowgroup" colSpan={width}>
                <span class="group-words" lang="fr">
                  {group.title}
                </span>
              </th>
            </tr>
            {group.competences.map((id) => (
              <Row key={id} id={id} coverage={coverage} entries={entries} {...columns} onOpen={setOpen} />
            ))}
          </tbody>
        ))}
      </table>
      {open !== null && <ScenarioList {...open} onClose={() => setOpen(null)} />}
    </section>
  )
}
