import { repliesAt } from '../machine/choices.ts'
import { shuffled } from '../machine/draw.ts'
import type { Moment } from '../machine/play.ts'
import type { HeardLine, PlayState } from '../machine/play-state.ts'
import { withClientName } from '../machine/says.ts'
import type { YearScenario } from '../scenario/model.ts'
import type { Ending, Line, Person, PlayAction, PlayView } from './play-view.ts'

/** What the player may see of a moment: the only way out of the machine. Pure. */
export function viewOf(scenario: YearScenario, seed: number, { step, state }: Moment): PlayView {
  return {
    scenario: { id: scenario.id, title: scenario.title },
    year: scenario.year,
    step: step.id,
    channel: state.channel,
    place: state.place,
    people: peopleAt(scenario, state),
    lines: state.lines.map((line) => shown(scenario, state, line)),
    history: state.history.map((line) => shown(scenario, state, line)),
    actions: actionsAt(seed, { step, state }),
    gauges: { trust: state.trust, patience: state.patience },
    journey: state.journey,
    facts: state.facts.map((id) => ({ id, text: scenario.facts[id] ?? id })),
    decisionsTaken: state.decisionsTaken,
    ending: step.kind === 'ending' ? endingOf(step.id, step.ending, state) : null,
  }
}

function actionsAt(seed: number, { step, state }: Pick<Moment, 'step' | 'state'>): readonly PlayAction[] {
  if (step.kind === 'ending') return []
  if (step.kind === 'says') return [{ kind: 'advance' }]
  return shuffled(repliesAt(step, state), seed, step.id).map((reply) => ({
    kind: 'reply',
    id: reply.id,
    words: withClientName(reply.words, state),
    ...(reply.tone === undefined ? {} : { tone: reply.tone }),
    ...(reply.posture === undefined ? {} : { posture: reply.posture }),
  }))
}

/** The client, then those who have just spoken. */
function peopleAt(scenario: YearScenario, state: PlayState): readonly Person[] {
  const client: Person = {
    id: 'client',
    name: state.profile.name,
    character: state.profile.character,
    mood: state.mood,
  }
  const speaking = new Set(state.lines.map((line) => line.by))
  const others = Object.entries(scenario.people)
    .filter(([id]) => speaking.has(id))
    .map(([id, { name, character }]): Person => ({ id, name, character, mood: othersMood(state, id) }))
  return [client, ...others]
}

function othersMood(state: PlayState, id: string): Person['mood'] {
  return state.lines.findLast((line) => line.by === id && line.mood !== undefined)?.mood ?? 'neutral'
}

function shown(scenario: YearScenario, state: PlayState, { by, ...line }: HeardLine): Line {
  const person = scenario.people[by]
  if (person !== undefined) return { ...line, by: person.role, name: person.name }
  if (by === 'client') return { ...line, by, name: state.profile.name }
  return { ...line, by: by === 'student' ? 'student' : 'narrator', name: '' }
}

function endingOf(id: string, ending: Omit<Ending, 'id'>, state: PlayState): Ending {
  return {
    id,
    title: withClientName(ending.title, state),
    client: withClientName(ending.client, state),
    firm: withClientName(ending.firm, state),
  }
}
