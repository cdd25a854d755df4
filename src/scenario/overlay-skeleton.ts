import { Document, isMap, isPair, isScalar, type Node, parse, Scalar } from 'yaml'
import type { Path } from './document.ts'
import { type Expected, overlayTree } from './overlay-tree.ts'
import type { ScenarioFile } from './schema/scenario-schema.ts'
import { translatables } from './translatables.ts'
import { valueAt } from './value-at.ts'

const FIRST_LINE = '# yaml-language-server: $schema=../../overlay.schema.json\n'

/**
 * The overlay of a scenario, to fill in: each text still to translate is empty, its French above it as a comment.
 * What `known`, an overlay begun before, already holds is kept; what it cannot be read for is asked again.
 */
export function overlaySkeleton(file: ScenarioFile, known = ''): string {
  const texts = translatables(file)
  const before = parsed(known)
  const document = new Document(filled(overlayTree(texts), before))
  for (const { at, french } of texts)
    if (!isTranslated(valueAt(before, at))) commentedNode(document, at).commentBefore = comment(french)
  return FIRST_LINE + document.toString({ lineWidth: 0, blockQuote: 'literal' })
}

function parsed(text: string): unknown {
  try {
    return parse(text)
  } catch {
    return undefined
  }
}

function isTranslated(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== ''
}

/** The plain value of an overlay: known texts, and nothing where one is missing. */
function filled(expected: Expected, known: unknown): unknown {
  if (expected.kind === 'text') {
    const value = valueAt(known, expected.text.at)
    return isTranslated(value) ? value : ''
  }
  if (expected.kind === 'list') return expected.items.map((item) => filled(item, known))
  return Object.fromEntries([...expected.entries].map(([key, inner]) => [key, filled(inner, known)]))
}

/** Where a comment about a text goes: before its key, or before the text itself in a list. */
function commentedNode(document: Document, at: Path): Node {
  const holder = at.length === 1 ? document.contents : document.getIn(at.slice(0, -1), true)
  const pair = isMap(holder) ? holder.items.find(({ key }) => isScalar(key) && key.value === at.at(-1)) : undefined
  if (isPair(pair) && pair.key instanceof Scalar) return pair.key
  return document.getIn(at, true) as Node
}

function comment(french: string): string {
  return french
    .trimEnd()
    .split('\n')
    .map((line) => ` ${line}`)
    .join('\n')
}
