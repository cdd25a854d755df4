import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fr } from '../../../i18n/fr/index.ts'
import { descriptors } from '../../../referential/descriptors/index.ts'
import { readSource } from '../../../scenario/document.ts'
import { readScenario } from '../../../scenario/read-scenario.ts'
import { translatables } from '../../../scenario/translatables.ts'
import { typeset } from '../../../scenario/typeset.ts'
import { shippedScenarioFiles } from '../../shipped-scenarios.ts'
import { flatTexts } from '../texts/text-tree.ts'

/** A text that readers see, as they see it, and where its author wrote it. */
export interface FrenchText {
  readonly file: string
  readonly line: number
  /** Path in the scenario, or key of the interface. */
  readonly id: string
  readonly words: string
}

const root = join(import.meta.dirname, '..', '..', '..', '..')

/** Every French text of ours: scenarios, interface, descriptors of the grids. A scenario that cannot be read is `check`'s business. */
export function frenchTexts(): readonly FrenchText[] {
  return [...shippedScenarioFiles().flatMap(scenarioTexts), ...interfaceTexts(), ...descriptorTexts()]
}

function scenarioTexts(path: string): readonly FrenchText[] {
  const text = readFileSync(path, 'utf8')
  const file = relative(root, path)
  const source = readSource(text, file)
  const { scenario } = readScenario(text, file)
  if (scenario === undefined || !('problemAt' in source)) return []
  return translatables(scenario.file).map(({ at, from, french }) => ({
    file,
    line: source.problemAt(from, '', '').line,
    id: at.join('.'),
    // A name stands where the page will put one.
    words: typeset(french).replaceAll('{client}', 'Camille'),
  }))
}

/** Texts in several files: the long names come apart from the other words, and those of a large desk by part. */
const SPLIT: Readonly<Record<string, readonly string[]>> = {
  words: ['words', 'long-words'],
  marking: ['marking-desk', 'marking-figures', 'marking-list', 'marking-print'],
}

/** The first part of a key is the file that holds it. */
function filesOf(id: string): readonly string[] {
  const [head = ''] = id.split('.')
  return (SPLIT[head] ?? [head]).map((name) => `src/i18n/fr/${name}.ts`)
}

function interfaceTexts(): readonly FrenchText[] {
  return [...flatTexts(fr)].map(([id, words]) => {
    const sources = filesOf(id).map((file) => ({ file, source: readFileSync(join(root, file), 'utf8') }))
    const { file, source } = sources.find((one) => one.source.includes(words)) ?? sources[0] ?? { file: '', source: '' }
    return {
      file,
      line: lineOf(words, source),
      id,
      words: filledIn(words, id.endsWith('_one') ? '1' : '3'),
    }
  })
}

function descriptorTexts(): readonly FrenchText[] {
  return Object.entries(descriptors).flatMap(([id, sentences]) => {
    const [referential, block] = id.toLowerCase().split('.')
    const file = `src/referential/descriptors/${referential}-${block}.ts`
    const source = readFileSync(join(root, file), 'utf8')
    return sentences.map((words, index) => ({
      file,
      line: lineOf(words, source),
      id: `${id} ${index + 1}`,
      // A grid leaves out who does it: without a subject, every verb would look like an order.
      words: `Camille ${words.charAt(0).toLowerCase()}${words.slice(1)}`,
    }))
  })
}

function lineOf(words: string, source: string): number {
  const at = source.indexOf(words)
  return at < 0 ? 1 : source.slice(0, at).split('\n').length
}

/** The values that a page puts into a text: a number where it counts, a name elsewhere. */
function filledIn(words: string, number: string): string {
  return words.replace(/\{\{(\w+)\}\}/g, (_, name: string) =>
    ['count', 'total', 'seen', 'at', 'least', 'most', 'levelled'].includes(name) ? number : 'Camille',
  )
}
