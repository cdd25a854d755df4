import type { Path } from './document.ts'

type Node = { readonly [key: string]: unknown }

/** The keys that may be written at `path`, read from the JSON Schema; empty when any key may. */
export function keysAllowedAt(schema: Node, path: Path): readonly string[] {
  const nodes = path.reduce<readonly Node[]>(
    (reached, key) => reached.flatMap((node) => children(schema, node, key)),
    [schema],
  )
  return [...new Set(nodes.flatMap((node) => variants(schema, node)).flatMap(keysOf))]
}

function children(schema: Node, node: Node, key: PropertyKey): readonly Node[] {
  return variants(schema, node).flatMap((variant) => {
    const properties = variant.properties as Record<string, Node> | undefined
    const named = properties?.[String(key)]
    const other = typeof key === 'number' ? variant.items : variant.additionalProperties
    return [named ?? other].filter((child): child is Node => typeof child === 'object' && child !== null)
  })
}

/** A schema node and all it may stand for: references followed, alternatives unfolded. */
function variants(schema: Node, node: Node): readonly Node[] {
  if (typeof node.$ref === 'string') return variants(schema, referenced(schema, node.$ref))
  const alternatives = (node.anyOf ?? node.oneOf) as readonly Node[] | undefined
  return alternatives === undefined ? [node] : alternatives.flatMap((inner) => variants(schema, inner))
}

function referenced(schema: Node, reference: string): Node {
  const parts = reference.replace(/^#\//, '').split('/')
  return parts.reduce<Node>((node, part) => node[part] as Node, schema)
}

function keysOf(node: Node): readonly string[] {
  const names = node.propertyNames as { enum?: readonly string[] } | undefined
  return [...Object.keys((node.properties as object | undefined) ?? {}), ...(names?.enum ?? [])]
}
