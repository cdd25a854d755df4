import type { Overlay } from '../../src/scenario/lay-over.ts'
import { type Expected, overlayTree } from '../../src/scenario/overlay-tree.ts'
import type { ScenarioFile } from '../../src/scenario/schema/scenario-schema.ts'
import { translatables } from '../../src/scenario/translatables.ts'

/** A whole overlay in a language of our own: the French words after EN. */
export function mechanicalOverlay(file: ScenarioFile): Overlay {
  return said(overlayTree(translatables(file))) as Overlay
}

function said(expected: Expected): unknown {
  if (expected.kind === 'text') return `EN ${expected.text.french}`
  if (expected.kind === 'list') return expected.items.map(said)
  return Object.fromEntries([...expected.entries].map(([key, inner]) => [key, said(inner)]))
}
