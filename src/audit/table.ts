import { effectsOf, shownBy } from '../machine/act.ts'
import { holds } from '../machine/conditions.ts'
import type { Shown } from '../machine/construct.ts'
import { constructOf } from '../machine/constructs.ts'
import { enter } from '../machine/enter.ts'
import { incidentReplies, statusAfter } from '../machine/incident.ts'
import type { PlayerMove } from '../machine/move.ts'
import { type IncidentStatus, type PlayState, stateBeforePlay } from '../machine/play-state.ts'
import type { Profile, Step, YearScenario } from '../scenario/model.ts'

/** Where a play stands, as little as decides what can follow. */
export interface Cell {
  readonly step: Step
  readonly state: PlayState
  readonly incidents: Readonly<Record<string, IncidentStatus>>
}

export interface Edge {
  readonly move: PlayerMove
  readonly shown: readonly Shown[]
  readonly to: Cell
}

/**
 * The rules of a scenario without the machine and without what is said: fast enough to walk every state.
 * A test proves on random walks that it goes where the machine goes.
 */
export class Table {
  readonly scenario: YearScenario
  readonly #profile: Profile

  constructor(scenario: YearScenario, profile: Profile) {
    this.scenario = silent(scenario)
    this.#profile = profile
  }

  first(): Cell {
    const incidents = Object.fromEntries(this.scenario.incidents.map(({ id }) => [id, 'waiting' as const]))
    return this.#entered(this.scenario.start, stateBeforePlay(this.scenario, this.#profile), incidents)
  }

  edges(cell: Cell): readonly Edge[] {
    const { step, state } = cell
    if (state.incident !== null) return this.#incidentEdges(cell, state.incident)
    const construct = constructOf(step)
    return construct.moves(step, state).map((move) => {
      const { state: next, to } = construct.after(step, state, move)
      const shown = construct.shows(step, state, move)
      const still = { step, state: quiet(next), incidents: cell.incidents }
      return { move, shown, to: to === undefined ? still : this.#entered(to, quiet(next), cell.incidents) }
    })
  }

  #incidentEdges({ step, state, incidents }: Cell, id: string): readonly Edge[] {
    const incident = this.scenario.incidents.find((one) => one.id === id)
    if (incident === undefined) return []
    return incidentReplies(incident, state).map((reply) => ({
      move: { kind: 'incident', incident: id, reply: reply.id },
      shown: shownBy(reply, state),
      to: {
        step,
        state: { ...effectsOf(reply, state), incident: null },
        incidents: { ...incidents, [id]: statusAfter(reply) },
      },
    }))
  }

  /** Enters a step, where an incident may break in: the first that is due. */
  #entered(id: string, before: PlayState, incidents: Cell['incidents']): Cell {
    const step = this.scenario.steps[id]
    if (step === undefined) throw new Error(`no step ${id}`)
    const state = enter(step, before)
    const due = this.scenario.incidents.find((one) => {
      const status = incidents[one.id]
      const steps = status === 'waiting' ? one.at : status === 'postponed' ? one.again : []
      return steps.includes(id) && holds(one.when, state)
    })
    if (due === undefined) return { step, state, incidents }
    return { step, state: { ...state, incident: due.id }, incidents: { ...incidents, [due.id]: 'open' } }
  }
}

/** Two cells with the same key have the same future. */
export function keyOf({ step, state, incidents }: Cell): string {
  const { trust, patience, facts, picked, incident } = state
  const statuses = Object.values(incidents)
  return `${step.id}|${trust}|${patience}|${sorted(facts)}|${sorted(picked)}|${incident ?? ''}|${statuses.join()}`
}

function sorted(ids: readonly string[]): string {
  return ids.length < 2 ? (ids[0] ?? '') : [...ids].sort().join()
}

/** What was said and opened changes nothing to what can follow. */
function quiet(state: PlayState): PlayState {
  return { ...state, lines: [], history: [], opened: [], journey: [], phaseReasons: [] }
}

/** The scenario with nothing said and one word for each text: the same rules, faster. */
function silent(scenario: YearScenario): YearScenario {
  const mute = <T extends { readonly answers: readonly unknown[]; readonly why: unknown }>(act: T): T => ({
    ...act,
    answers: [],
    why: [{ then: '' }],
  })
  const steps = Object.values(scenario.steps).map((step): Step => {
    const still = { ...step, says: [] }
    if (still.kind === 'choices') return { ...still, choices: still.choices.map(mute) }
    if (still.kind === 'ask') return { ...still, questions: still.questions.map(mute) }
    if (still.kind === 'consult')
      return { ...still, resources: still.resources.map((one) => ({ ...mute(one), content: [{ then: '' }] })) }
    if (still.kind === 'order' || still.kind === 'record') return { ...still, results: still.results.map(mute) }
    return still
  })
  return { ...scenario, steps: Object.fromEntries(steps.map((step) => [step.id, step])) }
}
