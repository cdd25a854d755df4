import type { ConditionFile } from './condition-schema.ts'
import type { Path, Source } from './document.ts'
import { suggestion } from './nearest.ts'
import type { Problem } from './problem.ts'
import type { ReplyFile, SaidFile, ScenarioFile, StepFile } from './schema.ts'
import { speakersOf } from './speaker.ts'
import { BUILT_IN_SPEAKERS, YEARS } from './words.ts'

type Written<T> = T | readonly { when?: ConditionFile | undefined; then: T }[]

/**
 * Checks that names mean something: speakers, profiles, facts, ids written twice, cases with no end.
 * Where replies lead is checked year by year in `flowProblems`.
 */
export function senseProblems(file: ScenarioFile, source: Source): readonly Problem[] {
  const problems: Problem[] = []
  const report = (path: Path, message: string, advice: string, key?: string) =>
    problems.push(source.problemAt(path, message, advice, key))
  const checker = new SenseChecker(file, report)
  checker.checkProfiles()
  checker.checkYears()
  for (const [id, step] of Object.entries(file.steps)) checker.checkStep(['steps', id], step)
  checker.checkFactsAreLearned()
  return problems
}

class SenseChecker {
  readonly #file: ScenarioFile
  readonly #report: (path: Path, message: string, advice: string, key?: string) => void
  readonly #profiles: readonly string[]
  readonly #facts: readonly string[]
  readonly #speakers: readonly string[]
  readonly #learned = new Set<string>()

  constructor(file: ScenarioFile, report: (path: Path, message: string, advice: string, key?: string) => void) {
    this.#file = file
    this.#report = report
    this.#profiles = file.profiles.map((profile) => profile.id)
    this.#facts = Object.keys(file.facts ?? {})
    this.#speakers = [...BUILT_IN_SPEAKERS, ...Object.keys(file.people ?? {})]
  }

  checkProfiles(): void {
    this.#profiles.forEach((id, index) => {
      if (this.#profiles.indexOf(id) < index)
        this.#report(['profiles', index, 'id'], `Deux profils s’appellent « ${id} ».`, 'Changez l’un des deux.')
    })
  }

  checkYears(): void {
    if (Object.keys(this.#file.years).length === 0)
      this.#report(['years'], 'Aucune année n’est écrite.', `Ajoutez au moins l’une de : ${YEARS.join(', ')}.`)
  }

  checkStep(path: Path, step: StepFile): void {
    this.#checkDates(path, step)
    const ways = (['choices', 'goto', 'ending'] as const).filter((way) => step[way] !== undefined)
    if (ways.length !== 1)
      this.#report(
        path,
        ways.length === 0 ? 'Cette étape ne mène nulle part.' : `Cette étape a à la fois ${ways.join(' et ')}.`,
        'Une étape a soit des « choices », soit un « goto », soit un « ending ».',
      )
    this.#checkLines([...path, 'says'], step.says)
    if (step.goto !== undefined) this.#checkCases([...path, 'goto'], step.goto)
    const seen = new Set<string>()
    step.choices?.forEach((reply, index) => {
      const at = [...path, 'choices', index]
      if (seen.has(reply.id))
        this.#report(
          [...at, 'id'],
          `Deux réponses de cette étape s’appellent « ${reply.id} ».`,
          'Changez l’une des deux.',
        )
      seen.add(reply.id)
      this.#checkReply(at, reply)
    })
  }

  checkFactsAreLearned(): void {
    for (const fact of this.#facts.filter((id) => !this.#learned.has(id)))
      this.#report(
        ['facts'],
        `Aucune réponse n’apprend le fait « ${fact} ».`,
        `Ajoutez « learn: [${fact}] » à une réponse, ou supprimez ce fait.`,
        fact,
      )
  }

  #checkReply(path: Path, reply: ReplyFile): void {
    this.#checkDates(path, reply)
    this.#checkCondition([...path, 'when'], reply.when)
    this.#checkLines([...path, 'answers'], reply.answers)
    this.#checkPlaceholders([...path, 'say'], reply.say)
    for (const name of ['why', 'trust', 'patience', 'goto'] as const)
      if (reply[name] !== undefined) this.#checkCases([...path, name], reply[name] as Written<unknown>)
    for (const [criterion, level] of Object.entries(reply.shows))
      this.#checkCases([...path, 'shows', criterion], level as Written<unknown>)
    reply.grave?.forEach((criterion, index) => {
      if (!(criterion in reply.shows))
        this.#report(
          [...path, 'grave', index],
          `« ${criterion} » est une faute grave ici mais n’est pas dans « shows ».`,
          `Ajoutez « ${criterion}: 1 » à « shows ».`,
        )
    })
    reply.learn?.forEach((fact, index) => {
      this.#checkName([...path, 'learn', index], 'fait', fact, this.#facts)
      this.#learned.add(fact)
    })
  }

  #checkLines(path: Path, lines: readonly SaidFile[] | undefined): void {
    lines?.forEach((line, index) => {
      const at = [...path, index]
      const speakers = speakersOf(line)
      if (speakers.length !== 1)
        this.#report(
          at,
          speakers.length === 0 ? 'On ne sait pas qui parle.' : `Plusieurs personnes parlent : ${speakers.join(', ')}.`,
          'Une ligne par personne, par exemple « - client: Bonjour. ».',
        )
      for (const speaker of speakers) {
        if (!this.#speakers.includes(speaker))
          this.#report(at, `« ${speaker} » n’est personne.`, suggestion(speaker, this.#speakers), speaker)
        this.#checkPlaceholders([...at, speaker], String(line[speaker]))
      }
      this.#checkDates(at, line)
      this.#checkCondition([...at, 'when'], line.when)
    })
  }

  #checkCases(path: Path, value: Written<unknown>): void {
    if (!Array.isArray(value)) return
    value.forEach((one: { when?: ConditionFile }, index) => {
      const last = index === value.length - 1
      if (last && one.when !== undefined)
        this.#report(
          [...path, index],
          'Le dernier cas a un « when » : si rien ne convient, que faire ?',
          'Ajoutez un cas sans « when » à la fin.',
        )
      if (!last && one.when === undefined)
        this.#report(
          [...path, index],
          'Ce cas n’a pas de « when » : les suivants ne servent jamais.',
          'Mettez-le en dernier.',
        )
      this.#checkCondition([...path, index, 'when'], one.when)
    })
  }

  #checkCondition(path: Path, condition: ConditionFile | undefined): void {
    if (condition === undefined) return
    const names = (value: string | string[] | undefined) => (value === undefined ? [] : [value].flat())
    for (const name of names(condition.profile)) this.#checkName([...path, 'profile'], 'profil', name, this.#profiles)
    for (const key of ['fact', 'lacks'] as const)
      for (const name of names(condition[key])) this.#checkName([...path, key], 'fait', name, this.#facts)
    condition.any?.forEach((inner, index) => {
      this.#checkCondition([...path, 'any', index], inner)
    })
    this.#checkCondition([...path, 'not'], condition.not)
  }

  #checkName(path: Path, kind: string, name: string, valid: readonly string[]): void {
    if (!valid.includes(name)) this.#report(path, `Le ${kind} « ${name} » n’existe pas.`, suggestion(name, valid))
  }

  #checkDates(path: Path, dated: { from?: string | undefined; until?: string | undefined }): void {
    const rank = (year: string) => (YEARS as readonly string[]).indexOf(year)
    if (dated.from !== undefined && dated.until !== undefined && rank(dated.from) > rank(dated.until))
      this.#report([...path, 'until'], '« until » est avant « from » : cela n’existe en aucune année.', 'Échangez-les.')
  }

  #checkPlaceholders(path: Path, words: string): void {
    for (const [, name = ''] of words.matchAll(/\{([^}]*)\}/g))
      if (name !== 'client')
        this.#report(path, `« {${name}} » n’est pas remplacé.`, 'Seul « {client} » l’est, par le nom du client.')
  }
}
