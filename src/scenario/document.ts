import { type Document, isMap, isNode, isPair, isScalar, LineCounter, parseAllDocuments, visit } from 'yaml'
import type { Problem } from './problem.ts'
import { yamlProblem } from './yaml-errors.ts'

/** A scenario with its three years takes some 200 kB; beyond this it is not a scenario. */
export const MAX_FILE_BYTES = 1_000_000
/** Anchors may be reused, but not to unfold a small file into a huge one. */
const MAX_ALIASES = 100
/** Keys that would reach into every object of the program. */
const HOSTILE_KEYS = new Set(['__proto__', 'prototype', 'constructor'])

export type Path = readonly PropertyKey[]

/** A YAML file read whole, able to say where each of its parts stands. */
export interface Source {
  readonly value: unknown
  /** Place of the part at `path`, or of its nearest ancestor that exists. With `key`, of that key itself. */
  problemAt(path: Path, message: string, advice: string, key?: string): Problem
}

/** Reads YAML. Never throws: what cannot be read comes back as located problems. */
export function readSource(text: string, file: string): Source | readonly Problem[] {
  const refuse = (message: string, advice: string, line = 1, column = 1): Problem[] => [
    { file, line, column, message, advice },
  ]
  if (Buffer.byteLength(text) > MAX_FILE_BYTES)
    return refuse(
      'Ce fichier dépasse 1 Mo.',
      'Un scénario tient en 200 ko environ : partagez-le en plusieurs fichiers.',
    )
  const counter = new LineCounter()
  const documents = parseAllDocuments(text, { lineCounter: counter, merge: false, uniqueKeys: true, version: '1.2' })
  const document = Array.isArray(documents) ? documents[0] : undefined
  if (document === undefined || document.contents === null)
    return refuse('Ce fichier est vide.', 'Partez d’un scénario existant, ou de l’exemple de scenarios/README.md.')
  const place = (offset: number) => {
    const { line, col } = counter.linePos(offset)
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  if (Array.isArray(documents) && documents.length > 1)
    return [
      {
        ...place(documents[1]?.range[0] ?? 0),
        message: 'Ce fichier contient plusieurs documents YAML (séparés par « --- »).',
        advice: 'Un fichier est un scénario : supprimez la ligne « --- » ou faites deux fichiers.',
      },
    ]
  const errors = document.errors.map((error) => ({ ...place(error.pos[0]), ...yamlProblem(error) }))
  if (errors.length > 0) return errors
  const hostile = hostileKeys(document).map(({ key, offset }) => ({
    ...place(offset),
    message: `La clé « ${key} » est réservée au langage de programmation.`,
    advice: 'Choisissez un autre nom.',
  }))
  if (hostile.length > 0) return hostile
  try {
    const value: unknown = document.toJS({ maxAliasCount: MAX_ALIASES })
    return { value, problemAt: locator(document, place) }
  } catch {
    return refuse('Ce fichier réutilise trop d’ancres YAML (&, *).', 'Écrivez les textes en clair.')
  }
}

function hostileKeys(document: Document): { key: string; offset: number }[] {
  const found: { key: string; offset: number }[] = []
  visit(document, {
    Pair(_, pair) {
      if (isScalar(pair.key) && HOSTILE_KEYS.has(String(pair.key.value)))
        found.push({ key: String(pair.key.value), offset: pair.key.range?.[0] ?? 0 })
    },
  })
  return found
}

function locator(document: Document, place: (offset: number) => { file: string; line: number; column: number }) {
  return (path: Path, message: string, advice: string, key?: string): Problem => {
    const offset = (key === undefined ? undefined : keyOffset(document, path, key)) ?? nodeOffset(document, path)
    return { ...place(offset), message, advice }
  }
}

function keyOffset(document: Document, path: Path, key: string): number | undefined {
  const map = path.length === 0 ? document.contents : document.getIn(path, true)
  if (!isMap(map)) return undefined
  const pair = map.items.find((item) => isPair(item) && isScalar(item.key) && String(item.key.value) === key)
  return pair !== undefined && isScalar(pair.key) ? pair.key.range?.[0] : undefined
}

function nodeOffset(document: Document, path: Path): number {
  for (let length = path.length; length > 0; length--) {
    const last = path[length - 1]
    const node = document.getIn(path.slice(0, length), true)
    if (isNode(node) && node.range) {
      const named = typeof last === 'string' ? keyOffset(document, path.slice(0, length - 1), last) : undefined
      return isScalar(node) ? node.range[0] : (named ?? node.range[0])
    }
  }
  return document.contents?.range?.[0] ?? 0
}
