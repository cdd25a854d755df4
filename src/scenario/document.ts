import { type Document, isMap, isNode, isPair, isScalar, LineCounter, parseAllDocuments, visit } from 'yaml'
import type { Problem } from './problem.ts'
import { yamlProblem } from './yaml-errors.ts'

/** A scenario with its three years takes some 200 kB; beyond this it is not a scenario. */
export const MAX_FILE_BYTES = 1_000_000
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
  const refused = refusedParts(document).map(({ offset, ...words }) => ({ ...place(offset), ...words }))
  if (refused.length > 0) return refused
  return { value: document.toJS(), problemAt: locator(document, place) }
}

/** What YAML allows and a scenario does not: anchors can unfold without end, some keys would reach into the program. */
function refusedParts(document: Document): { message: string; advice: string; offset: number }[] {
  const found: { message: string; advice: string; offset: number }[] = []
  visit(document, {
    Alias(_, { range }) {
      const message = 'Les ancres et alias YAML (&, *) ne sont pas admis.'
      found.push({ message, advice: 'Écrivez le texte en clair, ou entre guillemets.', offset: range?.[0] ?? 0 })
    },
    Pair(_, { key }) {
      const offset = isNode(key) ? (key.range?.[0] ?? 0) : 0
      if (!isScalar(key))
        found.push({ message: 'Une clé doit être un mot.', advice: 'Mettez-la entre guillemets.', offset })
      else if (HOSTILE_KEYS.has(String(key.value)))
        found.push({
          message: `La clé « ${String(key.value)} » est réservée au langage de programmation.`,
          advice: 'Choisissez un autre nom.',
          offset,
        })
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
