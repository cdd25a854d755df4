import type { Path } from './document.ts'
import { suggestion } from './nearest.ts'
import { foreignPlaceholders } from './placeholders.ts'
import type { ConditionFile } from './schema/condition-schema.ts'
import type { ActFile, ResultFile, SaidFile, ScenarioFile, StepFile } from './schema/scenario-schema.ts'
import { speakersOf } from './speaker.ts'
import { BUILT_IN_SPEAKERS, YEARS } from './words.ts'
import type { Written } from './year-cases.ts'

type Report = (path: Path, message: string, advice: string, key?: string) => void
type FieldFile = NonNullable<StepFile['record']>['fields'][number]

/** Checks the parts that constructs are made of against the names that a file declares. */
export class SenseOfParts {
  readonly report: Report
  readonly #file: ScenarioFile
  readonly #profiles: readonly string[]
  readonly #facts: readonly string[]
  readonly #speakers: readonly string[]
  readonly #learned = new Set<string>()

  constructor(file: ScenarioFile, report: Report) {
    this.#file = file
    this.report = report
    this.#profiles = file.profiles.map((profile) => profile.id)
    this.#facts = Object.keys(file.facts ?? {})
    this.#speakers = [...BUILT_IN_SPEAKERS, ...Object.keys(file.people ?? {})]
  }

  checkActs(path: Path, acts: readonly ActFile[] | undefined): void {
    this.checkIds(path, acts)
    acts?.forEach((act, index) => {
      this.#checkAct([...path, index], act)
    })
  }

  checkIds(path: Path, things: readonly { readonly id: string }[] | undefined): void {
    const ids = things?.map(({ id }) => id) ?? []
    ids.forEach((id, index) => {
      if (ids.indexOf(id) < index)
        this.report(
          [...path, index, 'id'],
          `Deux réponses de cette étape s’appellent « ${id} ».`,
          'Changez l’une des deux.',
        )
    })
  }

  checkResults(path: Path, results: readonly ResultFile[] | undefined): void {
    results?.forEach((result, index) => {
      this.#checkEffects([...path, index], result)
      const next = results[index + 1]
      if (next !== undefined && next.level >= result.level)
        this.report(
          [...path, index + 1, 'level'],
          'Les résultats ne vont pas du plus haut au plus bas.',
          'Rangez-les : 4, 3, 2, 1.',
        )
    })
    if (results !== undefined && results.at(-1)?.level !== 1)
      this.report(
        path,
        'Le dernier résultat n’est pas le niveau 1.',
        'Ajoutez « - level: 1 » à la fin : ce qui suit un échec.',
      )
  }

  checkFields(path: Path, fields: readonly FieldFile[] | undefined): void {
    this.checkIds(path, fields)
    fields?.forEach(({ expects, needs, options }, index) => {
      this.checkCases([...path, index, 'expects'], expects)
      if (needs !== undefined) this.#checkName([...path, index, 'needs'], 'fait', needs, this.#facts)
      const values = Array.isArray(expects) ? expects.map(({ then }: { then: string }) => then) : [expects]
      for (const value of values)
        if (options !== undefined && !options.includes(value))
          this.report(
            [...path, index, 'expects'],
            `« ${value} » n’est pas dans les « options » de ce champ.`,
            suggestion(value, options),
          )
    })
  }

  checkLines(path: Path, lines: readonly SaidFile[] | undefined): void {
    lines?.forEach((line, index) => {
      const at = [...path, index]
      const speakers = speakersOf(line)
      if (speakers.length !== 1)
        this.report(
          at,
          speakers.length === 0 ? 'On ne sait pas qui parle.' : `Plusieurs personnes parlent : ${speakers.join(', ')}.`,
          'Une ligne par personne, par exemple « - client: Bonjour. ».',
        )
      for (const speaker of speakers) {
        if (!this.#speakers.includes(speaker))
          this.report(at, `« ${speaker} » n’est personne.`, suggestion(speaker, this.#speakers), speaker)
        this.#checkPlaceholders([...at, speaker], String(line[speaker]))
      }
      this.checkDates(at, line)
      this.checkCondition([...at, 'when'], line.when)
    })
  }

  checkCases(path: Path, value: Written<unknown>): void {
    if (!Array.isArray(value)) return
    value.forEach((one: { when?: ConditionFile }, index) => {
      const last = index === value.length - 1
      if (last && one.when !== undefined)
        this.report(
          [...path, index],
          'Le dernier cas a un « when » : si rien ne convient, que faire ?',
          'Ajoutez un cas sans « when » à la fin.',
        )
      if (!last && one.when === undefined)
        this.report(
          [...path, index],
          'Ce cas n’a pas de « when » : les suivants ne servent jamais.',
          'Mettez-le en dernier.',
        )
      this.checkCondition([...path, index, 'when'], one.when)
    })
  }

  checkCondition(path: Path, condition: ConditionFile | undefined): void {
    if (condition === undefined) return
    const names = (value: string | string[] | undefined) => (value === undefined ? [] : [value].flat())
    for (const name of names(condition.profile)) this.#checkName([...path, 'profile'], 'profil', name, this.#profiles)
    for (const key of ['fact', 'lacks'] as const)
      for (const name of names(condition[key])) this.#checkName([...path, key], 'fait', name, this.#facts)
    condition.any?.forEach((inner, index) => {
      this.checkCondition([...path, 'any', index], inner)
    })
    this.checkCondition([...path, 'not'], condition.not)
  }

  checkDates(path: Path, dated: { from?: string | undefined; until?: string | undefined }): void {
    const rank = (year: string) => (YEARS as readonly string[]).indexOf(year)
    if (dated.from !== undefined && dated.until !== undefined && rank(dated.from) > rank(dated.until))
      this.report([...path, 'until'], '« until » est avant « from » : cela n’existe en aucune année.', 'Échangez-les.')
  }

  /** An incident breaks in on a step that exists and is not an ending. */
  checkInterruptible(path: Path, steps: readonly string[] | undefined): void {
    steps?.forEach((id, index) => {
      this.#checkName([...path, index], 'étape', id, Object.keys(this.#file.steps))
      if (this.#file.steps[id]?.ending !== undefined)
        this.report(
          [...path, index],
          `« ${id} » est une fin : plus rien ne peut l’interrompre.`,
          'Choisissez une étape d’avant.',
        )
    })
  }

  checkFactsAreLearned(): void {
    for (const fact of this.#facts.filter((id) => !this.#learned.has(id)))
      this.report(
        ['facts'],
        `Aucune réponse n’apprend le fait « ${fact} ».`,
        `Ajoutez « learn: [${fact}] » à une réponse, ou supprimez ce fait.`,
        fact,
      )
  }

  #checkAct(path: Path, act: ActFile): void {
    this.checkDates(path, act)
    this.checkCondition([...path, 'when'], act.when)
    this.#checkEffects(path, act)
    if ('say' in act) this.#checkPlaceholders([...path, 'say'], act.say)
    if ('goto' in act) this.checkCases([...path, 'goto'], act.goto)
    for (const [criterion, level] of Object.entries(act.shows))
      this.checkCases([...path, 'shows', criterion], level as Written<unknown>)
    act.grave?.forEach((criterion, index) => {
      if (!(criterion in act.shows))
        this.report(
          [...path, 'grave', index],
          `« ${criterion} » est une faute grave ici mais n’est pas dans « shows ».`,
          `Ajoutez « ${criterion}: 1 » à « shows ».`,
        )
    })
  }

  #checkEffects(path: Path, act: ActFile | ResultFile): void {
    this.checkLines([...path, 'answers'], act.answers)
    for (const name of ['why', 'trust', 'patience'] as const)
      if (act[name] !== undefined) this.checkCases([...path, name], act[name])
    act.learn?.forEach((fact, index) => {
      this.#checkName([...path, 'learn', index], 'fait', fact, this.#facts)
      this.#learned.add(fact)
    })
  }

  #checkName(path: Path, kind: string, name: string, valid: readonly string[]): void {
    if (valid.includes(name)) return
    const article = kind === 'étape' ? 'L’' : 'Le '
    this.report(path, `${article}${kind} « ${name} » n’existe pas.`, suggestion(name, valid))
  }

  #checkPlaceholders(path: Path, words: string): void {
    for (const name of foreignPlaceholders(words))
      this.report(path, `« {${name}} » n’est pas remplacé.`, 'Seul « {client} » l’est, par le nom du client.')
  }
}
