import type { SnapshotFrom } from 'xstate'
import type { Incident, Profile, Step, YearScenario } from '../scenario/model.ts'
import { type PlayOptions, YEAR_OPTIONS } from '../scenario/year-options.ts'
import { buildMachine, type PlayEvent } from './build-machine.ts'
import { constructOf } from './constructs.ts'
import { incidentReplies } from './incident.ts'
import { inertScope } from './inert-scope.ts'
import type { PlayerMove } from './move.ts'
import type { IncidentStatus, PlayState } from './play-state.ts'

/** Where a play stands: plain values, with the machine's own snapshot kept aside. */
export interface Moment {
  readonly step: Step
  readonly state: PlayState
  readonly incidents: Readonly<Record<string, IncidentStatus>>
  /** The moment of the last reply, while it may still be taken back. */
  readonly before: Moment | undefined
  /** The machine's, opaque to others. */
  readonly snapshot: SnapshotFrom<ReturnType<typeof buildMachine>>
}

/** The rules of one scenario, year and profile, as pure functions of a moment. */
export interface Play {
  readonly scenario: YearScenario
  readonly profile: Profile
  readonly options: PlayOptions
  readonly first: Moment
  /** The moment after a move; undefined when the move cannot be made there. */
  after(moment: Moment, move: PlayerMove): Moment | undefined
}

/** Builds the machine and hides it. */
export function createPlay(
  scenario: YearScenario,
  profile: Profile,
  options: PlayOptions = YEAR_OPTIONS[scenario.year],
): Play {
  const machine = buildMachine(scenario, profile)
  const scope = inertScope(machine)
  const momentOf = (snapshot: Moment['snapshot'], before: Moment | undefined): Moment => {
    const value = snapshot.value as { conversation: string; incidents: Record<string, IncidentStatus> }
    const step = scenario.steps[value.conversation]
    if (step === undefined) throw new Error(`the machine stands at no step: ${value.conversation}`)
    return { step, state: snapshot.context, incidents: value.incidents, before, snapshot }
  }
  const play: Play = {
    scenario,
    profile,
    options,
    first: momentOf(machine.getInitialSnapshot(scope), undefined),
    after(moment, move) {
      if (!allows(play, moment, move)) return undefined
      const from = move.kind === 'repair' && moment.before !== undefined ? moment.before : moment
      const next = machine.transition(from.snapshot, eventOf(play, moment, move), scope)
      return momentOf(next, beforeOf(moment, move))
    },
  }
  return play
}

/** Every move that is part of the story, in the author's order; see `sideMovesAt` for the others. */
export function movesAt(play: Play, moment: Moment): readonly PlayerMove[] {
  const incident = incidentAt(play.scenario, moment)
  if (incident === undefined) return constructOf(moment.step).moves(moment.step, moment.state)
  return incidentReplies(incident, moment.state).map(({ id }) => ({
    kind: 'incident',
    incident: incident.id,
    reply: id,
  }))
}

/** What may be done beside: a hint, taking back a reply, letting the time run out. */
export function sideMovesAt({ options }: Play, { step, state, before }: Moment): readonly PlayerMove[] {
  const isDecision = step.kind !== 'ending' && step.kind !== 'says'
  const moves: PlayerMove[] = []
  if (options.hints && step.hint !== undefined && !state.hinted && state.incident === null && isDecision)
    moves.push({ kind: 'hint' })
  if (before !== undefined && state.repairsUsed < options.repairs && state.incident === null)
    moves.push({ kind: 'repair' })
  if (isTimed(options, step, state)) moves.push({ kind: 'timeout' })
  return moves
}

/** True when the client is waiting for one reply and will not wait for ever. Longer work has its own pace. */
function isTimed(options: PlayOptions, step: Step, state: PlayState): boolean {
  const isReply = state.incident !== null || step.kind === 'choices' || step.kind === 'ask'
  return isReply && options.replyTime === 'running' && options.timeMultiplier > 0 && !state.timedOut
}

/** The incident that breaks in now. */
export function incidentAt({ incidents }: YearScenario, { state }: Moment): Incident | undefined {
  return state.incident === null ? undefined : incidents.find(({ id }) => id === state.incident)
}

function allows(play: Play, moment: Moment, move: PlayerMove): boolean {
  if (move.kind === 'hint' || move.kind === 'repair' || move.kind === 'timeout')
    return sideMovesAt(play, moment).some(({ kind }) => kind === move.kind)
  const incident = incidentAt(play.scenario, moment)
  if (incident === undefined)
    return move.kind !== 'incident' && constructOf(moment.step).allows(moment.step, moment.state, move)
  return (
    move.kind === 'incident' &&
    move.incident === incident.id &&
    incidentReplies(incident, moment.state).some(({ id }) => id === move.reply)
  )
}

/** A reply may be taken back until the next one; beside moves change nothing to that. */
function beforeOf(moment: Moment, move: PlayerMove): Moment | undefined {
  if (move.kind === 'reply') return moment
  return move.kind === 'advance' || move.kind === 'hint' ? moment.before : undefined
}

function eventOf({ options }: Play, moment: Moment, move: PlayerMove): PlayEvent {
  switch (move.kind) {
    case 'incident':
      return { type: 'HANDLE', incident: move.incident, reply: move.reply }
    case 'hint':
      return { type: 'HINT', cost: options.hintCost }
    case 'timeout':
      return { type: 'TIMEOUT' }
    case 'repair':
      return { type: 'REPAIR', after: moment.state }
    default:
      return { type: 'MOVE', move }
  }
}
