import type { Path } from './document.ts'
import type { Translatable } from './translatables.ts'

/** What an overlay has to hold at some place: a text, a list of them, or a group by key. */
export type Expected =
  | { readonly kind: 'text'; readonly text: Translatable }
  | { readonly kind: 'list'; readonly items: Expected[] }
  | { readonly kind: 'group'; readonly entries: Map<string, Expected> }

/** The whole shape of an overlay, out of the texts of its scenario. */
export function overlayTree(texts: readonly Translatable[]): Expected {
  const root: Expected = { kind: 'group', entries: new Map() }
  for (const text of texts) plant(root, text.at, text)
  return root
}

function plant(node: Expected, [key, ...rest]: Path, text: Translatable): void {
  const fresh = (): Expected => {
    if (rest.length === 0) return { kind: 'text', text }
    return typeof rest[0] === 'number' ? { kind: 'list', items: [] } : { kind: 'group', entries: new Map() }
  }
  const below = (known: Expected | undefined, keep: (made: Expected) => void) => {
    const child = known ?? fresh()
    keep(child)
    if (rest.length > 0) plant(child, rest, text)
  }
  if (node.kind === 'list') below(node.items[Number(key)], (made) => (node.items[Number(key)] = made))
  else if (node.kind === 'group') below(node.entries.get(String(key)), (made) => node.entries.set(String(key), made))
}

/** Every text under a place, in order. */
export function textsUnder(node: Expected): readonly Translatable[] {
  if (node.kind === 'text') return [node.text]
  return (node.kind === 'list' ? node.items : [...node.entries.values()]).flatMap(textsUnder)
}
