import type { SaidFile } from './schema/scenario-schema.ts'

const NOT_SPEAKERS = new Set(['mood', 'when', 'from', 'until'])

/** The keys of a line that name somebody: exactly one in a right file. */
export function speakersOf(line: SaidFile): readonly string[] {
  return Object.keys(line).filter((key) => !NOT_SPEAKERS.has(key))
}

/** Who says a line, and the words. */
export function speakerOf(line: SaidFile): { by: string; words: string } {
  const by = speakersOf(line)[0] ?? 'narrator'
  return { by, words: String(line[by]) }
}
