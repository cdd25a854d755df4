import type { CatalogueEntry } from '../../audit/catalogue-entry.ts'
import type { YearId } from '../../referential/types.ts'
import { useText } from '../context.ts'
import { Dialog } from '../kit/dialog.tsx'
import { briefingAddress } from '../route.ts'

/** Situations of one year, and what they have in common. */
export interface ScenariosOf {
  readonly title: string
  readonly year: YearId
  readonly entries: readonly CatalogueEntry[]
}

/** The situations behind a count, each leading to its briefing. */
export function ScenarioList({ title, year, entries, onClose }: ScenariosOf & { onClose: () => void }) {
  const t = useText()
  return (
    <Dialog title={title} onClose={onClose}>
      <ul class="scenario-list">
        {entries.map(({ id, language, title: name, summary, family, specialities }) => (
          <li key={id}>
            <a href={briefingAddress(id, year)} lang={language}>
              {name}
            </a>{' '}
            <span class="tag">{t(`words.family.${family}`)}</span> <span class="tag">{specialities.join(' · ')}</span>
            <p lang={language}>{summary}</p>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
