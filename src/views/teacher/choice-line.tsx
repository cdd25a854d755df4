import type { CatalogueEntry } from '../../audit/catalogue-entry.ts'
import { useText } from '../context.ts'
import { type Choice, type ChoiceCoverage, gain, toggled } from './choice.ts'

interface ChoiceLineProps {
  readonly entry: CatalogueEntry
  readonly choice: Choice
  readonly coverage: ChoiceCoverage
  readonly onChange: (choice: Choice) => void
}

/** A situation to tick, and what it would add to those ticked. */
export function ChoiceLine({ entry, choice, coverage, onChange }: ChoiceLineProps) {
  const t = useText()
  const ticked = choice.ticked[choice.year].includes(entry.id)
  const added = gain(entry, choice, coverage)
  return (
    <li>
      <label class="choice-line" data-ticked={ticked}>
        <input type="checkbox" checked={ticked} onChange={() => onChange(toggled(choice, entry.id))} />
        <span class="choice-words">
          <strong lang={entry.language}>{entry.title}</strong>
          <span>
            {t(`words.family.${entry.family}`)}, {t('home.minutes', { count: entry.years[choice.year]?.minutes ?? 0 })}
          </span>
        </span>
        {!ticked && added > 0 && <span class="tag">{t('teacher.choice.gain', { count: added })}</span>}
      </label>
    </li>
  )
}
