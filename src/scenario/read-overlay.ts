import { readSource } from './document.ts'
import { formProblems } from './form-problems.ts'
import { overlayJsonSchema } from './json-schema.ts'
import type { Overlay } from './lay-over.ts'
import { overlayProblems } from './overlay-problems.ts'
import { overlayTree } from './overlay-tree.ts'
import type { Problem } from './problem.ts'
import { overlaySchema } from './schema/overlay-schema.ts'
import type { ScenarioFile } from './schema/scenario-schema.ts'
import { translatables } from './translatables.ts'

export type OverlayResult =
  | { readonly overlay: Overlay; readonly problems: readonly [] }
  | { readonly overlay: undefined; readonly problems: readonly Problem[] }

/** A file as read from a disk. */
export interface NamedText {
  readonly text: string
  readonly name: string
}

/**
 * Reads the overlay of a right scenario. Never throws, whatever the text: a wrong or incomplete file gives located
 * problems in French, each missing text with the line of the scenario where it stands.
 */
export function readOverlay(overlay: NamedText, original: NamedText, file: ScenarioFile): OverlayResult {
  const refused = (problems: readonly Problem[]) => ({ overlay: undefined, problems })
  const source = readSource(overlay.text, overlay.name)
  if (!('value' in source)) return refused(source)
  const formal = formProblems(source, { schema: overlaySchema, jsonSchema: overlayJsonSchema })
  if (formal.length > 0) return refused(formal)
  const french = readSource(original.text, original.name)
  const shortName = original.name.split(/[/\\]/).at(-1) ?? original.name
  const problems = overlayProblems(overlayTree(translatables(file)), source, (path) =>
    'value' in french ? `${shortName}, ligne ${french.problemAt(path, '', '').line}` : shortName,
  )
  return problems.length > 0 ? refused(problems) : { overlay: source.value as Overlay, problems: [] }
}
