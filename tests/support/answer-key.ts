import type { YearScenario } from '../../src/scenario/model.ts'
import type { PlayView } from '../../src/session/index.ts'

/** Every text and every key in a value. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inside]) => [...(Array.isArray(value) ? [] : [key]), ...textsIn(inside)])
}

/** Whatever the scenario says and these views did not show; what stands in `known` is public anyway. */
export function unseenSentences(scenario: YearScenario, views: readonly PlayView[], known: unknown = null): string[] {
  const seen = [...textsIn(views), ...textsIn(known)].join('\n')
  const sentences = [...new Set(textsIn(scenario))].filter((text) => /\s/.test(text))
  return sentences.filter((text) => !text.includes('{') && !seen.includes(text))
}

/** Those of the texts that stand in what was received or found, as JSON writes them. */
export function foundIn(everything: string, texts: readonly string[]): string[] {
  return texts.filter((text) => everything.includes(JSON.stringify(text).slice(1, -1)))
}
