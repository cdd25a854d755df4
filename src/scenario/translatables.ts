import type { Path } from './document.ts'
import type {
  IncidentFile,
  ResultFile,
  SaidFile,
  ScenarioFile,
  SpokenFile,
  StepFile,
} from './schema/scenario-schema.ts'
import { speakerOf } from './speaker.ts'
import type { Written } from './year-cases.ts'

/** A text that a player may read: where the overlay gives it, where the scenario has it. */
export interface Translatable {
  readonly at: Path
  readonly from: Path
  readonly french: string
}

type Found = readonly Translatable[]
/** Where one stands, in the overlay and in the scenario at once. */
interface Place {
  readonly at: Path
  readonly from: Path
}

const START: Place = { at: [], from: [] }
const within = ({ at, from }: Place, ...keys: Path): Place => ({ at: [...at, ...keys], from: [...from, ...keys] })

/**
 * Every text of a scenario that a player may read, in the order of the file: the one list from which an overlay is
 * checked, begun and laid over. What the profiles hide (motives, brakes, budget, temper) is read by nobody in a play.
 */
export function translatables(file: ScenarioFile): Found {
  const { firm, years, profiles, people = {}, facts = {}, silence, steps, incidents = {} } = file
  return [
    ...named(START, file, ['title', 'summary']),
    ...named(within(START, 'firm'), firm, ['name', 'activity']),
    ...each(years, within(START, 'years'), (place, year) => [
      ...named(place, year, ['role', 'place']),
      ...year.known.flatMap((known, index) => text(within(place, 'known', index), known)),
    ]),
    ...byId(profiles, within(START, 'profiles'), (place, profile) => named(place, profile, ['name'])),
    ...each(people, within(START, 'people'), (place, person) => named(place, person, ['name'])),
    ...each(facts, within(START, 'facts'), text),
    ...(silence === undefined ? [] : named(within(START, 'silence'), silence, ['client', 'why'])),
    ...each(steps, within(START, 'steps'), ofStep),
    ...each(incidents, within(START, 'incidents'), ofIncident),
  ]
}

function ofStep(place: Place, { says, hint, choices, ask, consult, order, record, write, ending }: StepFile): Found {
  return [
    ...lines(within(place, 'says'), says),
    ...(hint === undefined ? [] : text(within(place, 'hint'), hint)),
    ...byId(choices, within(place, 'choices'), ofSpoken),
    ...byId(ask?.questions, within(place, 'ask', 'questions'), ofSpoken),
    ...byId(consult?.resources, within(place, 'consult', 'resources'), (inner, resource) => [
      ...named(inner, resource, ['title', 'content']),
      ...ofReaction(inner, resource),
    ]),
    ...(order === undefined ? [] : ofOrder(within(place, 'order'), order)),
    ...(record === undefined ? [] : ofRecord(within(place, 'record'), record)),
    ...(write === undefined ? [] : named(within(place, 'write'), write, ['title', 'model', 'why'])),
    ...(ending === undefined ? [] : named(within(place, 'ending'), ending, ['title', 'client', 'firm'])),
  ]
}

function ofIncident(place: Place, { says, choices }: IncidentFile): Found {
  return [...lines(within(place, 'says'), says), ...byId(choices, within(place, 'choices'), ofSpoken)]
}

function ofSpoken(place: Place, spoken: SpokenFile): Found {
  return [...named(place, spoken, ['say']), ...ofReaction(place, spoken)]
}

function ofReaction(place: Place, act: Pick<ResultFile, 'why' | 'answers'>): Found {
  return [...named(place, act, ['why']), ...lines(within(place, 'answers'), act.answers)]
}

function ofResults(place: Place, results: readonly ResultFile[]): Found {
  return results.flatMap((result, index) => ofReaction(keyed(place, String(result.level), index), result))
}

function ofOrder(place: Place, { title, tasks, results }: NonNullable<StepFile['order']>): Found {
  return [
    ...text(within(place, 'title'), title),
    ...byId(tasks, within(place, 'tasks'), (inner, task) => named(inner, task, ['label'])),
    ...ofResults(within(place, 'results'), results),
  ]
}

/** A field with options expects one of them: only a field that one types has an expected text of its own. */
function ofRecord(place: Place, { title, fields, results }: NonNullable<StepFile['record']>): Found {
  return [
    ...text(within(place, 'title'), title),
    ...byId(fields, within(place, 'fields'), (inner, field) => [
      ...named(inner, field, ['label']),
      ...(field.options ?? []).flatMap((option, index) => text(within(inner, 'options', index), option)),
      ...(field.options === undefined ? named(inner, field, ['expects']) : []),
    ]),
    ...ofResults(within(place, 'results'), results),
  ]
}

function named<Key extends string>(
  place: Place,
  thing: { readonly [K in Key]: Written<string> },
  keys: readonly Key[],
): Found {
  return keys.flatMap((key) => texts(within(place, key), thing[key]))
}

function text({ at, from }: Place, french: string): Found {
  return [{ at, from, french }]
}

/** A text, or those of its cases. */
function texts({ at, from }: Place, value: Written<string>): Found {
  if (typeof value === 'string') return text({ at, from }, value)
  return value.flatMap(({ then }, index) => text({ at: [...at, index], from: [...from, index, 'then'] }, then))
}

function lines(place: Place, said: readonly SaidFile[] | undefined): Found {
  return (said ?? []).flatMap((line, index) => {
    const { by, words } = speakerOf(line)
    return text(within(place, index, by), words)
  })
}

function each<T>(things: Readonly<Record<string, T>>, place: Place, of: (place: Place, thing: T) => Found): Found {
  return Object.entries(things).flatMap(([key, thing]) => of(within(place, key), thing))
}

function byId<T extends { readonly id: string }>(
  things: readonly T[] | undefined,
  place: Place,
  of: (place: Place, thing: T) => Found,
): Found {
  return (things ?? []).flatMap((thing, index) => of(keyed(place, thing.id, index), thing))
}

/** A list in the scenario, a group of ids in the overlay. */
function keyed({ at, from }: Place, key: string, index: number): Place {
  return { at: [...at, key], from: [...from, index] }
}
