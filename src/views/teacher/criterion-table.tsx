import { useState } from 'preact/hooks'
import type { CatalogueEntry } from '../../audit/catalogue-entry.ts'
import type { CatalogueOpportunities } from '../../audit/opportunities.ts'
import { FAMILIES } from '../../scenario/words.ts'
import { useText } from '../context.ts'
import { ALL, type Filters } from '../filters.ts'
import { byBlock } from './blocks.ts'
import type { Choice, ChoiceCoverage } from './choice.ts'
import { CriterionRow } from './criterion-row.tsx'
import { criteriaInView } from './narrowed.ts'

interface CriterionTableProps {
  readonly entries: readonly CatalogueEntry[]
  readonly filters: Filters
  readonly opportunities: CatalogueOpportunities
  readonly choice: Choice
  readonly coverage: ChoiceCoverage
}

function Head({ columns, chosen }: { columns: readonly CatalogueEntry[]; chosen: boolean }) {
  const t = useText()
  const families = FAMILIES.map((family) => ({
    family,
    own: columns.filter((entry) => entry.family === family),
  })).filter(({ own }) => own.length > 0)
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={2} class="matrix-corner">
          {t('teacher.criterion')}
        </th>
        <th scope="col" rowSpan={2} class="upright matrix-total">
          <span class="upright-words">{t('teacher.total')}</span>
        </th>
        {chosen && (
          <th scope="col" rowSpan={2} class="upright matrix-total">
            <span class="upright-words">{t('teacher.chosen')}</span>
          </th>
        )}
        {families.map(({ family, own }) => (
          <th key={family} scope="colgroup" colSpan={own.length}>
            <span class="matrix-family">{t(`words.family.${family}`)}</span>
          </th>
        ))}
      </tr>
      <tr>
        {columns.map(({ id, language, title }) => (
          <th key={id} scope="col" class="upright" lang={language}>
            <span class="upright-words">{title}</span>
          </th>
        ))}
      </tr>
    </thead>
  )
}

/** Critère × situation: in which years each is observed, or how often once a year is chosen. */
export function CriterionTable({ entries, filters, opportunities, choice, coverage }: CriterionTableProps) {
  const t = useText()
  const [whole, setWhole] = useState(false)
  const chosen = choice.ticked[choice.year].length > 0
  const columns = FAMILIES.flatMap((family) => entries.filter((entry) => entry.family === family))
  const width = columns.length + (chosen ? 3 : 2)
  return (
    <>
      <label class="switch">
        <input type="checkbox" checked={whole} onChange={() => setWhole(!whole)} />
        <span>{t('teacher.wordings')}</span>
      </label>
      <p class="matrix-key">{t(filters.year === ALL ? 'teacher.keyYears' : 'teacher.keyTimes')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the page is scrolled by keyboard */}
      <section class="matrix-frame" data-long="true" aria-labelledby="criterion-table" tabIndex={0}>
        <table class="matrix" data-wordings={whole ? 'whole' : 'short'}>
          <caption id="criterion-table">
            <span class="group-words">{t('teacher.criterionTable')}</span>
          </caption>
          <Head columns={columns} chosen={chosen} />
          {byBlock(criteriaInView(filters)).map(({ key, referential, block, title, criteria }) => (
            <tbody key={key}>
              <tr class="matrix-group">
                <th scope="rowgroup" colSpan={width}>
                  <span class="group-words">
                    {t('teacher.block', { referential, block })} <span lang="fr">{title}</span>
                  </span>
                </th>
              </tr>
              {criteria.map((criterion) => (
                <CriterionRow
                  key={criterion.id}
                  criterion={criterion}
                  columns={columns}
                  opportunities={opportunities}
                  year={filters.year}
                  chosen={chosen ? (coverage.times.get(criterion.id) ?? null) : undefined}
                />
              ))}
            </tbody>
          ))}
        </table>
      </section>
    </>
  )
}
