import { levelsShown, lossOf } from '../machine/choices.ts'
import { createPlay, type Moment, movesAt, type Play, type PlayerMove } from '../machine/play.ts'
import type { CriterionId } from '../referential/types.ts'
import type { Profile, Step, YearScenario } from '../scenario/model.ts'

/** A way from the start to an ending: its decisions and what they bear on. */
export interface BestPath {
  /** Total of what falls short of level 4; 0 on a path where every reply is an expert's. */
  readonly loss: number
  readonly moves: readonly (PlayerMove & { readonly step: string })[]
  readonly opportunities: Readonly<Record<CriterionId, number>>
}

/** A situation met during the search, and the best way found to it so far. */
interface Reached {
  readonly moment: Moment
  /** Decisions already taken among the steps one can come back to. */
  readonly decided: readonly string[]
  readonly loss: number
  /** Opportunities met. */
  readonly gain: number
  readonly from: { readonly reached: Reached; readonly move: PlayerMove } | undefined
}

/**
 * The best path of a scenario, year and profile: the least loss first, then the most opportunities.
 * Situations are explored by growing loss, so that only near-perfect ways are ever walked.
 * A decision met again counts for nothing, as in `replay`: going round in circles never pays.
 * Throws when no ending can be reached, which the parser refuses.
 */
export function bestPath(scenario: YearScenario, profile: Profile): BestPath {
  const search = new Search(createPlay(scenario, profile), stepsInCycles(scenario))
  return search.run()
}

class Search {
  readonly #play: Play
  readonly #cyclic: ReadonlySet<string>
  readonly #best = new Map<string, Reached>()
  readonly #waiting: Reached[][] = []

  constructor(play: Play, cyclic: ReadonlySet<string>) {
    this.#play = play
    this.#cyclic = cyclic
  }

  run(): BestPath {
    this.#offer({ moment: this.#play.first, decided: [], loss: 0, gain: 0, from: undefined })
    for (let loss = 0; loss < this.#waiting.length; loss++) {
      for (let one = this.#waiting[loss]?.shift(); one !== undefined; one = this.#waiting[loss]?.shift())
        if (this.#best.get(keyOf(one)) === one) this.#expand(one)
      const ended = [...this.#best.values()].filter((one) => one.loss === loss && one.moment.step.kind === 'ending')
      if (ended.length > 0) return pathTo(ended.reduce((best, one) => (one.gain > best.gain ? one : best)))
    }
    throw new Error(`no ending of ${this.#play.scenario.id} can be reached`)
  }

  #expand(reached: Reached): void {
    for (const move of movesAt(reached.moment)) {
      const moment = this.#play.after(reached.moment, move)
      if (moment === undefined) continue
      const { loss, gain } = this.#costOf(reached, move)
      const { id } = reached.moment.step
      const decided =
        this.#cyclic.has(id) && !reached.decided.includes(id) ? [...reached.decided, id].sort() : reached.decided
      this.#offer({ moment, decided, loss: reached.loss + loss, gain: reached.gain + gain, from: { reached, move } })
    }
  }

  #offer(reached: Reached): void {
    const key = keyOf(reached)
    const known = this.#best.get(key)
    if (
      known !== undefined &&
      (known.loss < reached.loss || (known.loss === reached.loss && known.gain >= reached.gain))
    )
      return
    this.#best.set(key, reached)
    for (let size = this.#waiting.length; size <= reached.loss; size++) this.#waiting.push([])
    this.#waiting[reached.loss]?.push(reached)
  }

  #costOf({ moment: { step, state }, decided }: Reached, move: PlayerMove): { loss: number; gain: number } {
    if (move.kind !== 'reply' || step.kind !== 'choices' || decided.includes(step.id)) return { loss: 0, gain: 0 }
    const reply = step.choices.find((one) => one.id === move.reply)
    if (reply === undefined) return { loss: 0, gain: 0 }
    return { loss: lossOf(reply, state), gain: levelsShown(reply, state).length }
  }
}

/** What decides what can follow: two situations with the same key have the same future. */
function keyOf({ moment: { step, state }, decided }: Reached): string {
  return [step.id, state.trust, state.patience, [...state.facts].sort().join(), decided.join()].join('|')
}

function pathTo(end: Reached): BestPath {
  const trail: Reached[] = []
  for (let at: Reached | undefined = end; at !== undefined; at = at.from?.reached) trail.unshift(at)
  const moves = trail.flatMap(({ from }) =>
    from === undefined ? [] : [{ ...from.move, step: from.reached.moment.step.id }],
  )
  const opportunities: Record<CriterionId, number> = {}
  const decided = new Set<string>()
  for (const { from } of trail) {
    if (from === undefined || from.move.kind !== 'reply') continue
    const { step, state } = from.reached.moment
    const { reply: id } = from.move
    if (step.kind !== 'choices' || decided.has(step.id)) continue
    decided.add(step.id)
    const reply = step.choices.find((one) => one.id === id)
    for (const [criterion] of reply === undefined ? [] : levelsShown(reply, state))
      opportunities[criterion] = (opportunities[criterion] ?? 0) + 1
  }
  return { loss: end.loss, moves, opportunities }
}

/** Steps that can be met again in one play. */
function stepsInCycles(scenario: YearScenario): ReadonlySet<string> {
  const steps = Object.values(scenario.steps)
  return new Set(steps.filter((step) => reachable(scenario, targetsOf(step)).has(step.id)).map((step) => step.id))
}

function reachable(scenario: YearScenario, from: readonly string[]): ReadonlySet<string> {
  const seen = new Set(from)
  for (const id of seen) {
    const step = scenario.steps[id]
    if (step !== undefined) for (const target of targetsOf(step)) seen.add(target)
  }
  return seen
}

function targetsOf(step: Step): readonly string[] {
  if (step.kind === 'ending') return []
  const ways = step.kind === 'says' ? step.goto : step.choices.flatMap((reply) => [...reply.goto])
  return ways.map(({ then }) => then)
}
