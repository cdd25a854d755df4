import { useState } from 'preact/hooks'
import type { CatalogueEntry } from '../../audit/catalogue-entry.ts'
import type { CatalogueOpportunities, Times } from '../../audit/opportunities.ts'
import type { Criterion, YearId } from '../../referential/types.ts'
import { useText } from '../context.ts'
import { ALL, YEARS } from '../filters.ts'
import { CriterionDetail } from './criterion-detail.tsx'

interface CriterionRowProps {
  readonly criterion: Criterion
  readonly columns: readonly CatalogueEntry[]
  readonly opportunities: CatalogueOpportunities
  readonly year: YearId | typeof ALL
  /** In how many ticked situations; null when it does not count for that class, undefined when none is ticked. */
  readonly chosen: number | null | undefined
}

/** The years of a situation in which the critère is observed, as three letters in fixed places. */
function YearLetters({ years }: { years: readonly YearId[] }) {
  const t = useText()
  return (
    <>
      <span class="year-letters" aria-hidden="true">
        {YEARS.map((year) => (
          <span key={year} data-year={years.includes(year) ? year : 'none'}>
            {years.includes(year) ? t(`teacher.letter.${year}`) : '·'}
          </span>
        ))}
      </span>
      <span class="hidden-words">
        {years.length === 0 ? t('teacher.noYear') : years.map((year) => t(`words.year.${year}`)).join(', ')}
      </span>
    </>
  )
}

/** How often a play meets it in the chosen year. */
function TimesMet({ times }: { times: Times | undefined }) {
  const t = useText()
  if (times === undefined) {
    return (
      <>
        <span class="matrix-none" aria-hidden="true">
          ·
        </span>
        <span class="hidden-words">{t('teacher.never')}</span>
      </>
    )
  }
  const [least, most] = times
  if (most === 0) return <span class="matrix-detour">{t('teacher.detour')}</span>
  return <span class="matrix-times">{least === most ? most : t('teacher.range', { least, most })}</span>
}

/** One critère across the situations; its official wording unfolds under it, with where and how often it is observed. */
export function CriterionRow({ criterion, columns, opportunities, year, chosen }: CriterionRowProps) {
  const t = useText()
  const [open, setOpen] = useState(false)
  const yearsOf = ({ years }: CatalogueEntry) => YEARS.filter((one) => years[one]?.criteria.includes(criterion.id))
  const total = columns.filter((entry) => yearsOf(entry).length > 0).length
  const detail = `detail-${criterion.id}`
  return (
    <>
      <tr>
        <th scope="row">
          <button
            type="button"
            class="matrix-wording"
            aria-expanded={open}
            aria-controls={open ? detail : undefined}
            onClick={() => setOpen(!open)}
          >
            <span class="wording-words" lang="fr">
              {criterion.text}
            </span>
          </button>
        </th>
        <td class="matrix-total" data-few={total < 2}>
          {total}
        </td>
        {chosen !== undefined && (
          <td class="matrix-total" data-few={chosen === 0}>
            {chosen === null ? <span class="matrix-none">{t('teacher.outside')}</span> : chosen}
          </td>
        )}
        {columns.map((entry) => (
          <td key={entry.id}>
            {year === ALL ? (
              <YearLetters years={yearsOf(entry)} />
            ) : (
              <TimesMet times={opportunities[entry.id]?.[year]?.[criterion.id]} />
            )}
          </td>
        ))}
      </tr>
      {open && (
        <tr class="matrix-detail" id={detail}>
          <td colSpan={columns.length + (chosen === undefined ? 2 : 3)}>
            <CriterionDetail criterion={criterion} columns={columns} opportunities={opportunities} />
          </td>
        </tr>
      )}
    </>
  )
}
