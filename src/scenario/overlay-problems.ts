import type { Path, Source } from './document.ts'
import { suggestion } from './nearest.ts'
import { type Expected, textsUnder } from './overlay-tree.ts'
import { foreignPlaceholders } from './placeholders.ts'
import type { Problem } from './problem.ts'
import type { Translatable } from './translatables.ts'

/** Says where in the scenario a text stands: its name and line. */
export type WhereInScenario = (from: Path) => string

/** Checks an overlay of the right form against what its scenario holds: nothing missing, nothing beyond. */
export function overlayProblems(tree: Expected, source: Source, where: WhereInScenario): readonly Problem[] {
  return new Comparison(source, where).of(tree, source.value, [])
}

class Comparison {
  readonly #source: Source
  readonly #where: WhereInScenario

  constructor(source: Source, where: WhereInScenario) {
    this.#source = source
    this.#where = where
  }

  of(expected: Expected, value: unknown, path: Path): readonly Problem[] {
    if (value === undefined || value === null) return this.#missing(expected, path)
    if (expected.kind === 'text') return this.#text(expected.text, value, path)
    if (expected.kind === 'list') return this.#list(expected, value, path)
    return this.#group(expected.entries, value as Readonly<Record<string, unknown>>, path)
  }

  #missing(expected: Expected, path: Path): readonly Problem[] {
    const texts = textsUnder(expected)
    const [first] = texts
    if (first === undefined) return []
    const count = texts.length === 1 ? '' : ` (${texts.length} textes)`
    return [this.#source.problemAt(path, `Il manque « ${this.#name(path)} »${count}.`, this.#toTranslate(first))]
  }

  #text(text: Translatable, value: unknown, path: Path): readonly Problem[] {
    const at = (message: string, advice: string) => [this.#source.problemAt(path, message, advice)]
    if (typeof value !== 'string')
      return at('Le scénario n’a qu’un texte ici, sans cas.', `Écrivez-le sans liste. ${this.#toTranslate(text)}`)
    if (value.trim() === '') return at('Ce texte n’est pas traduit.', this.#toTranslate(text))
    const [unknown] = foreignPlaceholders(value)
    return unknown === undefined
      ? []
      : at(`« {${unknown}} » n’est pas remplacé.`, 'Seul « {client} » l’est, par le nom du client.')
  }

  #list({ items }: Extract<Expected, { kind: 'list' }>, value: unknown, path: Path): readonly Problem[] {
    const given = Array.isArray(value) ? value.length : 1
    if (Array.isArray(value) && given === items.length)
      return items.flatMap((item, index) => this.of(item, value[index], [...path, index]))
    const first = items.flatMap(textsUnder)[0]
    const message = `Le scénario a ici ${items.length} texte${items.length > 1 ? 's' : ''}, ce fichier ${given}.`
    const advice = 'Écrivez-les en liste, dans l’ordre du scénario.'
    return [
      this.#source.problemAt(path, message, first === undefined ? advice : `${advice} ${this.#toTranslate(first)}`),
    ]
  }

  #group(entries: ReadonlyMap<string, Expected>, value: Readonly<Record<string, unknown>>, path: Path) {
    const unknown = Object.keys(value)
      .filter((key) => !entries.has(key))
      .map((key) =>
        this.#source.problemAt(
          path,
          `Le scénario n’a pas de texte « ${key} » ici.`,
          suggestion(key, [...entries.keys()]),
          key,
        ),
      )
    const inside = [...entries].flatMap(([key, expected]) =>
      this.of(expected, Object.hasOwn(value, key) ? value[key] : undefined, [...path, key]),
    )
    return [...unknown, ...inside]
  }

  /** As an author would say it: without what the overlay's lines already show. */
  #name(path: Path): string {
    return path.slice(-3).map(String).join(' › ')
  }

  #toTranslate({ from, french }: Translatable): string {
    const [line = ''] = french.split('\n')
    const words = line.length > 60 ? `${line.slice(0, 60)}…` : line
    return `À traduire (${this.#where(from)}) : « ${words} ».`
  }
}
