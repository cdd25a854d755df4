import type { CatalogueEntry } from '../../audit/catalogue-entry.ts'
import type { CatalogueOpportunities, Times } from '../../audit/opportunities.ts'
import { competence, sourceText } from '../../referential/index.ts'
import type { Criterion } from '../../referential/types.ts'
import { useText } from '../context.ts'
import { YEARS } from '../filters.ts'

interface CriterionDetailProps {
  readonly criterion: Criterion
  readonly columns: readonly CatalogueEntry[]
  readonly opportunities: CatalogueOpportunities
}

/** A critère in full: the official words, their source, the competences it stands for, and where it is observed. */
export function CriterionDetail({ criterion, columns, opportunities }: CriterionDetailProps) {
  const t = useText()
  const words = ([least, most]: Times) => {
    if (most === 0) return t('teacher.detour')
    return least === most ? t('teacher.times', { count: most }) : t('teacher.timesRange', { least, most })
  }
  const observing = columns.flatMap((entry) => {
    const years = YEARS.flatMap((year) => {
      const times = entry.years[year]?.criteria.includes(criterion.id)
        ? opportunities[entry.id]?.[year]?.[criterion.id]
        : undefined
      return times === undefined ? [] : [`${t(`words.year.${year}`)} ${words(times)}`]
    })
    return years.length === 0 ? [] : [{ entry, years }]
  })
  return (
    <div class="criterion-detail">
      <p class="criterion-whole" lang="fr">
        {criterion.text}
      </p>
      <p lang="fr">{criterion.sources.map(sourceText).join(' ; ')}</p>
      <ul lang="fr">
        {criterion.competences.map((id) => (
          <li key={id}>
            <strong>{id}</strong> {competence(id).title}
          </li>
        ))}
      </ul>
      <p>{t(observing.length === 0 ? 'teacher.nowhere' : 'teacher.observed')}</p>
      <ul>
        {observing.map(({ entry, years }) => (
          <li key={entry.id}>
            <span lang={entry.language}>{entry.title}</span>
            {t('teacher.colon')}
            {years.join(', ')}
          </li>
        ))}
      </ul>
    </div>
  )
}
