import { type ESTree, Visitor } from 'vite'
import { parseSource } from '../sources/parse-source.ts'

export interface FoundText {
  readonly line: number
  readonly text: string
}

export interface TextsInSource {
  /** Asked from `t(…)` in full. */
  readonly asked: readonly FoundText[]
  /** Every text of the file, templates as patterns: a key named by one of them is in use. */
  readonly named: readonly RegExp[]
  /** Words a reader would see that do not come from the interface texts. */
  readonly hardCoded: readonly FoundText[]
}

const shownAttributes = new Set([
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'title',
  'alt',
  'placeholder',
])
const hasWord = /\p{L}{2}/u
/** Letters and marks that only French text has, in files whose own language is English. */
const looksFrench = /[àâçéèêëîïôùûüœÀÂÇÉÈÊÎÔÛŒ«»’]/

/** What a source says of interface texts. */
export function textsInSource(path: string, source: string): TextsInSource {
  const asked: FoundText[] = []
  const named: RegExp[] = []
  const hardCoded: FoundText[] = []
  const at = (node: ESTree.Node, text: string) => ({ line: source.slice(0, node.start).split('\n').length, text })
  new Visitor({
    Literal: (node) => {
      if (typeof node.value !== 'string') return
      named.push(pattern([node.value]))
      if (looksFrench.test(node.value)) hardCoded.push(at(node, node.value))
    },
    TemplateLiteral: (node) => {
      const parts = node.quasis.map((quasi) => quasi.value.cooked ?? '')
      if (parts.some((part) => part.includes('.'))) named.push(pattern(parts))
      if (parts.some((part) => looksFrench.test(part))) hardCoded.push(at(node, parts.join('…')))
    },
    CallExpression: (node) => {
      if (/(?:^|\.)t$/.test(source.slice(node.callee.start, node.callee.end)))
        asked.push(...literals(node.arguments[0]).map((literal) => at(literal, literal.value)))
    },
    JSXText: (node) => {
      if (hasWord.test(node.value)) hardCoded.push(at(node, node.value.trim()))
    },
    JSXAttribute: (node) => {
      const name = source.slice(node.name.start, node.name.end)
      const text = node.value?.type === 'Literal' ? String(node.value.value) : ''
      if (shownAttributes.has(name) && hasWord.test(text)) hardCoded.push(at(node, text))
    },
  }).visit(parseSource(path, source).program)
  return { asked, named, hardCoded: withoutRepeats(hardCoded) }
}

function pattern(parts: readonly string[]): RegExp {
  return new RegExp(`^${parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.+')}$`)
}

/** The texts a key may be when it is chosen on the spot: `t(open ? 'a' : 'b')`. */
function literals(node: ESTree.Node | undefined): readonly ESTree.StringLiteral[] {
  if (node?.type === 'ConditionalExpression') return [...literals(node.consequent), ...literals(node.alternate)]
  return node?.type === 'Literal' && typeof node.value === 'string' ? [node as ESTree.StringLiteral] : []
}

/** The text of an attribute is met twice: as attribute, and as text that looks French. */
function withoutRepeats(found: readonly FoundText[]): readonly FoundText[] {
  return [...new Map(found.map((one) => [`${one.line} ${one.text}`, one])).values()]
}
