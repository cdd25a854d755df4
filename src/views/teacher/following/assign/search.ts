import type { CatalogueEntry } from '../../../../audit/catalogue-entry.ts'

/** Letters alone: accents, capitals and typographic apostrophes do not matter to who searches. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’']/g, ' ').toLowerCase()
}

/** All that a situation says of itself before it is played. */
function wordsOf({ title, summary, firm, years }: CatalogueEntry): readonly string[] {
  const briefings = Object.values(years).flatMap(({ briefing }) => [briefing.role, briefing.place, ...briefing.known])
  return [title, summary, firm.name, firm.activity, ...briefings]
}

/**
 * Whether every word typed begins a word of the situation, or of what the page says of it (`about`: its family, its
 * channels, its competences). A final « s » typed for a plural is let go.
 */
export function isAbout(entry: CatalogueEntry, typed: string, about: readonly string[]): boolean {
  const words = plain([...wordsOf(entry), ...about].join(' ')).split(/[^\p{L}\p{N}]+/u)
  const wanted = plain(typed).split(/[^\p{L}\p{N}]+/u)
  return wanted.every((one) => {
    const stem = one.length > 3 ? one.replace(/[sx]$/, '') : one
    return words.some((word) => word.startsWith(stem))
  })
}
