import type { Shown } from '../machine/construct.ts'
import type { PlayerMove } from '../machine/move.ts'
import { decisionOf } from '../machine/shown-at.ts'
import type { Profile, Step, YearScenario } from '../scenario/model.ts'
import { stepsInCycles } from './cycles.ts'
import { before, between, both, type GaugeBox, isInside, only } from './gauge-box.ts'
import { type Reads, readsOf, type StepReads } from './reads.ts'
import { type Cell, type Edge, keyOf, Table } from './table.ts'

/** All the states that have the same future, told by one of them. */
export interface Situation {
  readonly cell: Cell
  readonly ways: readonly Way[]
}

/** What may be done in a situation. Nothing is shown when this decision was already taken: the first time counts. */
export interface Way {
  readonly move: PlayerMove
  readonly shown: readonly Shown[]
  /** The state reached, before it is told by the situation it belongs to. */
  readonly reached: Cell
  readonly to: Situation
}

/** Every situation of a scenario, year and profile. */
export interface Situations {
  readonly first: Situation
  /** Followers before those that lead to them. */
  readonly all: readonly Situation[]
  /** Steps one can come back to in the very same state: a play that never ends. */
  readonly endless: ReadonlySet<string>
}

/**
 * Walks every reachable state, those with the same future only once: facts and incidents that nothing reads any more
 * are forgotten, and gauges between which no condition tells the difference are one.
 * A test proves that nothing is lost by it.
 */
export function situationsOf(scenario: YearScenario, profile: Profile): Situations {
  return new Walk(scenario, profile).run()
}

interface Known {
  readonly box: GaugeBox
  readonly situation: Situation
}

interface Standing {
  readonly cell: Cell
  /** Decisions already taken among the steps one can come back to. */
  readonly decided: readonly string[]
}

const NOTHING: Reads = { facts: new Set(), trust: new Set(), patience: new Set() }
const NO_READS: StepReads = { here: NOTHING, factsAhead: new Set(), incidentsAhead: new Set() }

class Walk {
  readonly #table: Table
  readonly #reads: ReadonlyMap<string, StepReads>
  readonly #cyclic: ReadonlySet<string>
  readonly #known = new Map<string, Known[]>()
  readonly #all: Situation[] = []
  readonly #endless = new Set<string>()
  readonly #walking = new Map<string, Situation>()

  constructor(scenario: YearScenario, profile: Profile) {
    this.#table = new Table(scenario, profile)
    this.#reads = readsOf(this.#table.scenario, profile)
    this.#cyclic = stepsInCycles(scenario)
  }

  run(): Situations {
    const { situation } = this.#visit({ cell: this.#table.first(), decided: [] })
    return { first: situation, all: this.#all, endless: this.#endless }
  }

  /** Depth of the recursion: moves of one play, a few dozen. */
  #visit(standing: Standing): Known {
    const { cell } = standing
    const place = this.#placeOf(standing)
    const known = this.#known.get(place)?.find(({ box }) => isInside(box, cell.state))
    if (known !== undefined) return known
    const exact = `${place}|${keyOf(cell)}`
    const walking = this.#walking.get(exact)
    if (walking !== undefined) {
      this.#endless.add(cell.step.id)
      return { box: only(cell.state), situation: walking }
    }
    const ways: Way[] = []
    const situation = { cell, ways }
    this.#walking.set(exact, situation)
    const box = this.#follow(standing, ways)
    this.#walking.delete(exact)
    this.#all.push(situation)
    const found = { box, situation }
    this.#known.set(place, [...(this.#known.get(place) ?? []), found])
    return found
  }

  /** Walks what follows and gives the gauges for which all of it is the same. */
  #follow({ cell, decided }: Standing, ways: Way[]): GaugeBox {
    const { here } = this.#reads.get(cell.step.id) ?? NO_READS
    let box = between(here, cell.state)
    for (const edge of this.#table.edges(cell)) {
      const decision = decisionOf(cell, edge.move)
      const shown = decided.includes(decision) ? [] : edge.shown
      const to = this.#visit({ cell: edge.to, decided: this.#remembered(cell.step, decided, decision, edge) })
      // Where one goes is read at this step, after the effects of what was done.
      const after = both(to.box, between(here, edge.to.state))
      box = both(box, before(after, cell.state, edge.to.state))
      ways.push({ move: edge.move, shown, reached: edge.to, to: to.situation })
    }
    return box
  }

  #remembered(step: Step, decided: readonly string[], decision: string, { shown }: Edge): readonly string[] {
    const remembers = shown.length > 0 && this.#cyclic.has(step.id) && !decided.includes(decision)
    return remembers ? [...decided, decision].sort() : decided
  }

  /** All but the gauges, without what nothing reads any more. */
  #placeOf({ cell: { step, state, incidents }, decided }: Standing): string {
    const { factsAhead, incidentsAhead } = this.#reads.get(step.id) ?? NO_READS
    const facts = state.facts.filter((fact) => factsAhead.has(fact)).sort()
    const statuses = Object.entries(incidents).filter(([id]) => incidentsAhead.has(id))
    return [step.id, state.incident, facts, [...state.picked].sort(), statuses, decided].join('|')
  }
}
