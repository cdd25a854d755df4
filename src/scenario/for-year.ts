import type { Level, YearId } from '../referential/types.ts'
import type { ConditionFile } from './condition-schema.ts'
import type { Cases, Condition, Reply, Said, Step, YearScenario } from './model.ts'
import type { ReplyFile, SaidFile, ScenarioFile, StepFile } from './schema.ts'
import { speakerOf } from './speaker.ts'
import { typeset } from './typeset.ts'
import { YEARS } from './words.ts'
import { conditionIn } from './year-condition.ts'

interface Dated {
  readonly from?: YearId | undefined
  readonly until?: YearId | undefined
}

/** True when something marked `from` / `until` exists in this year. */
export function existsIn(year: YearId, { from, until }: Dated): boolean {
  const rank = YEARS.indexOf(year)
  return rank >= (from === undefined ? 0 : YEARS.indexOf(from)) && rank <= YEARS.indexOf(until ?? 'terminale')
}

/** The scenario of one year: what belongs to other years is gone. The file must have passed the checks of sense. */
export function forYear(file: ScenarioFile, hash: string, year: YearId): YearScenario {
  const played = file.years[year]
  if (played === undefined) throw new Error(`the scenario ${file.id} has no year ${year}`)
  const steps = Object.entries(file.steps).filter(([, step]) => existsIn(year, step))
  return {
    id: file.id,
    version: file.version,
    hash,
    family: file.family,
    title: typeset(file.title),
    summary: typeset(file.summary),
    specialities: file.specialities,
    firm: file.firm,
    year,
    start: played.start,
    minutes: played.minutes,
    briefing: { role: typeset(played.role), place: typeset(played.place), known: played.known.map(typeset) },
    profiles: file.profiles,
    people: file.people ?? {},
    facts: Object.fromEntries(Object.entries(file.facts ?? {}).map(([id, fact]) => [id, typeset(fact)])),
    steps: Object.fromEntries(steps.map(([id, step]) => [id, stepIn(year, id, step)])),
  }
}

function stepIn(year: YearId, id: string, step: StepFile): Step {
  const base = {
    id,
    ...(step.channel === undefined ? {} : { channel: step.channel }),
    ...(step.place === undefined ? {} : { place: step.place }),
    says: linesIn(year, step.says),
  }
  if (step.ending !== undefined) return { ...base, kind: 'ending', ending: endingOf(step.ending) }
  if (step.choices !== undefined) return { ...base, kind: 'choices', choices: repliesIn(year, step.choices) }
  return { ...base, kind: 'says', goto: casesIn(year, step.goto ?? []) }
}

function endingOf({ title, client, firm }: NonNullable<StepFile['ending']>): NonNullable<StepFile['ending']> {
  return { title: typeset(title), client: typeset(client), firm: typeset(firm) }
}

/** The replies of a decision that exist in this year. */
function repliesIn(year: YearId, choices: readonly ReplyFile[]): Reply[] {
  return choices
    .filter((reply) => existsIn(year, reply) && conditionIn(year, reply.when) !== false)
    .map((reply) => replyIn(year, reply))
}

function replyIn(year: YearId, reply: ReplyFile): Reply {
  const shows = Object.entries(reply.shows) as [string, Level | { when?: ConditionFile; then: Level }[]][]
  return {
    id: reply.id,
    words: typeset(reply.say),
    ...(reply.tone === undefined ? {} : { tone: reply.tone }),
    ...(reply.posture === undefined ? {} : { posture: reply.posture }),
    ...whenIn(year, reply.when),
    shows: Object.fromEntries(shows.map(([criterion, level]) => [criterion, casesIn(year, level)])),
    why: casesIn(year, reply.why).map((one) => ({ ...one, then: typeset(one.then) })),
    grave: reply.grave ?? [],
    trust: casesIn(year, reply.trust ?? 0),
    patience: casesIn(year, reply.patience ?? 0),
    learn: reply.learn ?? [],
    answers: linesIn(year, reply.answers),
    goto: casesIn(year, reply.goto),
  }
}

function linesIn(year: YearId, lines: readonly SaidFile[] | undefined): Said[] {
  return (lines ?? [])
    .filter((line) => existsIn(year, line) && conditionIn(year, line.when) !== false)
    .map((line) => {
      const { by, words } = speakerOf(line)
      return {
        by,
        words: typeset(words),
        ...(line.mood === undefined ? {} : { mood: line.mood }),
        ...whenIn(year, line.when),
      }
    })
}

/** A value or cases, as cases of this year: those that never hold are gone, and all after one that always holds. */
export function casesIn<T>(
  year: YearId,
  value: T | readonly { when?: ConditionFile | undefined; then: T }[],
): Cases<T> {
  if (!Array.isArray(value)) return [{ then: value as T }]
  const cases: { when?: Condition; then: T }[] = []
  for (const { when, then } of value as readonly { when?: ConditionFile | undefined; then: T }[]) {
    const condition = conditionIn(year, when)
    if (condition === false) continue
    if (condition === true) return [...cases, { then }]
    cases.push({ when: condition, then })
  }
  return cases
}

function whenIn(year: YearId, when: ConditionFile | undefined): { when?: Condition } {
  const condition = conditionIn(year, when)
  return typeof condition === 'boolean' ? {} : { when: condition }
}
