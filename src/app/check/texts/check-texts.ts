import type { SourceMap } from '../sources/source-map.ts'
import { asCalled, flatTexts, type TextTree } from './text-tree.ts'
import { type TextsInSource, textsInSource } from './texts-in-source.ts'

/** Each language and its texts; the first is the one the others must match. */
export type Languages = Readonly<Record<string, TextTree>>

/**
 * What is wrong with the interface texts, one line each: a key that a language lacks or has too many, a value such as
 * `{{name}}` that a translation forgets, a key asked for and written nowhere, a text never used, words hard-coded in a view.
 */
export function checkTexts(languages: Languages, sources: SourceMap): readonly string[] {
  const [first, ...others] = Object.entries(languages).map(([name, tree]) => ({ name, texts: flatTexts(tree) }))
  if (!first) return []
  const found = [...sources].map(([path, source]) => ({ path, ...textsInSource(path, source) }))
  return [
    ...others.flatMap((other) => differences(first.name, first.texts, other.name, other.texts)),
    ...unknownKeys(found, first.texts),
    ...unusedKeys(found, first.texts),
    ...found.flatMap(({ path, hardCoded }) =>
      hardCoded.map(({ line, text }) => `${path}:${line} hard-coded text: "${text}"`),
    ),
  ]
}

type Texts = ReadonlyMap<string, string>

function differences(nameA: string, a: Texts, nameB: string, b: Texts): readonly string[] {
  const lines: string[] = []
  for (const [key, text] of a) {
    const other = b.get(key)
    if (other === undefined) lines.push(`${nameB} lacks ${key}`)
    else if (valuesOf(text) !== valuesOf(other)) lines.push(`${nameB} ${key}: other values than in ${nameA}`)
  }
  for (const key of b.keys()) if (!a.has(key)) lines.push(`${nameB} has ${key}, which ${nameA} lacks`)
  return lines
}

function valuesOf(text: string): string {
  return [...new Set(text.match(/{{[^}]*}}/g))].sort().join()
}

type Found = readonly (TextsInSource & { readonly path: string })[]

function unknownKeys(found: Found, texts: Texts): readonly string[] {
  const known = new Set([...texts.keys()].map(asCalled))
  return found.flatMap(({ path, asked }) =>
    asked
      .filter(({ text }) => !known.has(text))
      .map(({ line, text }) => `${path}:${line} asks for ${text}: no such text`),
  )
}

function unusedKeys(found: Found, texts: Texts): readonly string[] {
  const named = found.flatMap((one) => one.named)
  const keys = new Set([...texts.keys()].map(asCalled))
  return [...keys].filter((key) => !named.some((pattern) => pattern.test(key))).map((key) => `${key} is never used`)
}
