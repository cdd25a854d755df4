import type { YearId } from '../referential/types.ts'
import type { Incident, RecordField, Step, YearScenario } from './model.ts'
import type { IncidentFile, ScenarioFile, StepFile } from './schema/scenario-schema.ts'
import { type Silence, USUAL_SILENCE } from './silence.ts'
import { typeset } from './typeset.ts'
import type { Language } from './words.ts'
import { incidentReplyIn, replyIn, resourceIn, resultIn, spokenIn } from './year-acts.ts'
import { casesIn, existsIn, linesIn, textsIn, those, whenIn } from './year-cases.ts'

/** The scenario of one year: what belongs to other years is gone. The file must have passed the checks of sense. */
export function forYear(file: ScenarioFile, hash: string, year: YearId, language: Language = 'fr'): YearScenario {
  const played = file.years[year]
  if (played === undefined) throw new Error(`the scenario ${file.id} has no year ${year}`)
  const steps = Object.entries(file.steps).filter(([, step]) => existsIn(year, step))
  const incidents = Object.entries(file.incidents ?? {}).filter(([, incident]) => those(year, [incident]).length > 0)
  return {
    id: file.id,
    version: file.version,
    hash,
    family: file.family,
    language,
    title: typeset(file.title),
    summary: typeset(file.summary),
    specialities: file.specialities,
    firm: file.firm,
    ...(file['one-block'] === undefined ? {} : { oneBlock: typeset(file['one-block']) }),
    year,
    start: played.start,
    minutes: played.minutes,
    briefing: { role: typeset(played.role), place: typeset(played.place), known: played.known.map(typeset) },
    profiles: file.profiles,
    people: file.people ?? {},
    facts: Object.fromEntries(Object.entries(file.facts ?? {}).map(([id, fact]) => [id, typeset(fact)])),
    silence: silenceOf(file.silence ?? USUAL_SILENCE[language]),
    steps: Object.fromEntries(steps.map(([id, step]) => [id, stepIn(year, id, step)])),
    incidents: incidents.map(([id, incident]) => incidentIn(year, id, incident, new Set(steps.map(([step]) => step)))),
  }
}

function silenceOf({ client, why }: Silence): Silence {
  return { client: typeset(client), why: typeset(why) }
}

/** A step as it stands in one year. It has exactly one construct: the checks of sense have made sure. */
export function stepIn(year: YearId, id: string, step: StepFile): Step {
  const base = {
    id,
    ...(step.channel === undefined ? {} : { channel: step.channel }),
    ...(step.place === undefined ? {} : { place: step.place }),
    ...(step.hint === undefined ? {} : { hint: typeset(step.hint) }),
    says: linesIn(year, step.says),
  }
  if (step.ending !== undefined) return { ...base, kind: 'ending', ending: endingOf(step.ending) }
  if (step.choices !== undefined)
    return { ...base, kind: 'choices', choices: those(year, step.choices).map((one) => replyIn(year, one)) }
  return continuingIn(year, { ...base, goto: casesIn(year, step.goto ?? []) }, step)
}

type Base = Omit<Extract<Step, { kind: 'says' }>, 'kind'>

/** The constructs after which the step itself says where one goes. */
function continuingIn(year: YearId, base: Base, { ask, consult, order, record, write }: StepFile): Step {
  if (ask !== undefined)
    return {
      ...base,
      kind: 'ask',
      budget: ask.budget,
      questions: those(year, ask.questions).map((one) => spokenIn(year, one)),
    }
  if (consult !== undefined) {
    const resources = those(year, consult.resources).map((one) => resourceIn(year, one))
    return { ...base, kind: 'consult', budget: consult.budget, resources }
  }
  if (order !== undefined) {
    const tasks = order.tasks.map(({ id, label, rank }) => ({ id, label: typeset(label), rank: casesIn(year, rank) }))
    return { ...base, kind: 'order', tasks, ...workIn(year, order) }
  }
  if (record !== undefined)
    return {
      ...base,
      kind: 'record',
      fields: record.fields.map((field) => fieldIn(year, field)),
      ...workIn(year, record),
    }
  if (write !== undefined) {
    const { title, criteria, model, why } = write
    return {
      ...base,
      kind: 'write',
      title: typeset(title),
      criteria,
      model: textsIn(year, model),
      why: textsIn(year, why),
    }
  }
  return { ...base, kind: 'says' }
}

function endingOf({ title, client, firm }: NonNullable<StepFile['ending']>): NonNullable<StepFile['ending']> {
  return { title: typeset(title), client: typeset(client), firm: typeset(firm) }
}

function workIn(year: YearId, { title, criteria, results }: NonNullable<StepFile['order'] | StepFile['record']>) {
  return { title: typeset(title), criteria, results: results.map((one) => resultIn(year, one)) }
}

function fieldIn(year: YearId, field: NonNullable<StepFile['record']>['fields'][number]): RecordField {
  const { id, label, options, expects, needs } = field
  return {
    id,
    label: typeset(label),
    ...(options === undefined ? {} : { options }),
    ...(needs === undefined ? {} : { needs }),
    expects: casesIn(year, expects),
  }
}

function incidentIn(year: YearId, id: string, file: IncidentFile, steps: ReadonlySet<string>): Incident {
  return {
    id,
    kind: file.kind ?? 'visit',
    at: file.at.filter((step) => steps.has(step)),
    again: (file.again ?? []).filter((step) => steps.has(step)),
    ...whenIn(year, file.when),
    says: linesIn(year, file.says),
    choices: those(year, file.choices).map((one) => incidentReplyIn(year, one)),
  }
}
