import { withClientName } from '../machine/hear.ts'
import { incidentAt, type Moment, type Play, sideMovesAt } from '../machine/play.ts'
import type { HeardLine, PlayState } from '../machine/play-state.ts'
import { replyTimeMs } from '../machine/reply-time.ts'
import type { YearScenario } from '../scenario/model.ts'
import { actionsAt } from './actions-at.ts'
import type { Ending, Line, Person, PlayAction, PlayView } from './play-view.ts'

/** What the player may see of a moment: the only way out of the machine. Pure. */
export function viewOf(play: Play, seed: number, moment: Moment): PlayView {
  const { scenario } = play
  const { step, state } = moment
  const actions = actionsAt(scenario, seed, moment)
  return {
    scenario: { id: scenario.id, title: scenario.title, language: scenario.language },
    year: scenario.year,
    step: step.id,
    channel: state.channel,
    place: state.place,
    people: peopleAt(scenario, state),
    lines: state.lines.map((line) => shown(scenario, state, line)),
    history: state.history.map((line) => shown(scenario, state, line)),
    actions,
    gauges: { trust: state.trust, patience: state.patience },
    journey: state.journey,
    facts: state.facts.map((id) => ({ id, text: withClientName(scenario.facts[id] ?? id, state) })),
    decisionsTaken: state.decisionsTaken,
    resources: state.opened,
    ...helpAt(play, moment),
    ...timeAt(play, moment, actions),
    interrupted: incidentAt(scenario, moment)?.kind ?? null,
    ending: step.kind === 'ending' ? endingOf(step.id, step.ending, state) : null,
  }
}

function helpAt(play: Play, moment: Moment): Pick<PlayView, 'asides' | 'hint' | 'feedback'> {
  const beside = sideMovesAt(play, moment).map(({ kind }) => kind)
  const { step, state } = moment
  const { lastReason, recap } = state
  const feedback = { decision: lastReason === null ? [] : [lastReason], phase: recap, debrief: [] }[
    play.options.feedback
  ]
  return {
    asides: { hint: beside.includes('hint'), repair: beside.includes('repair') },
    hint: state.hinted && step.hint !== undefined ? withClientName(step.hint, state) : null,
    feedback,
  }
}

function timeAt(
  play: Play,
  moment: Moment,
  actions: readonly PlayAction[],
): Pick<PlayView, 'replyTimeMs' | 'timeRuns'> {
  const words = actions.flatMap((action) => ('words' in action ? [action.words] : []))
  if (words.length === 0) return { replyTimeMs: null, timeRuns: false }
  const heard = moment.state.lines.map((line) => line.words)
  const characters = [...words, ...heard].reduce((sum, one) => sum + one.length, 0)
  return {
    replyTimeMs: replyTimeMs(play.options, characters),
    timeRuns: sideMovesAt(play, moment).some(({ kind }) => kind === 'timeout'),
  }
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
