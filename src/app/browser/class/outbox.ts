import type { KeptRun } from '../../../storage/contract.ts'
import type { Transcript } from '../../../transcript/types.ts'
import type { askServer } from '../../../views/api.ts'
import { ApiRefusal } from '../../../views/api.ts'
import { CLASS_RUN } from '../../../views/class-plays.ts'
import { newId } from '../new-id.ts'
import type { RunKeeper } from '../run-keeper.ts'
import { standing } from './compare.ts'
import { LiveDelivery } from './live-delivery.ts'
import { delayAfter, type Pauses } from './pauses.ts'
import { isPassing, isRefusal } from './refusals.ts'
import type { SentSoFar } from './sent-so-far.ts'

/** In one request: far below what the server takes, free writing included. */
const AT_ONCE = 100

/** A play played in the page, as the server has it. */
export interface TrainingMoment {
  readonly finished: boolean
  readonly transcript: Transcript
}

interface OutboxOptions {
  readonly keeper: RunKeeper
  readonly ask: typeof askServer
  readonly sent: SentSoFar
  readonly pauses: Pauses
}

/**
 * Sends the plays of a class that the browser keeps, entry by entry in their order, until the server has acknowledged
 * all of them. What is kept is the queue: nothing else could be lost.
 */
export class Outbox {
  readonly #by: OutboxOptions
  readonly #deliveries = new Map<string, LiveDelivery>()
  readonly #underWay = new Map<string, Promise<void>>()
  /** Runs to look at again, and whether the server must be asked first what it has. */
  readonly #asked = new Map<string, boolean>()
  readonly #failures = new Map<string, number>()

  constructor(options: OutboxOptions) {
    this.#by = options
  }

  delivery(run: string): LiveDelivery {
    const known = this.#deliveries.get(run) ?? new LiveDelivery()
    this.#deliveries.set(run, known)
    return known
  }

  /** Sends what is left of a run; with `meet`, after asking what the server has. Resolves when it is sent, or must wait. */
  send(run: string, meet = false): Promise<void> {
    this.#asked.set(run, meet || this.#asked.get(run) === true)
    const going = this.#underWay.get(run) ?? this.#go(run).finally(() => this.#underWay.delete(run))
    this.#underWay.set(run, going)
    return going
  }

  /** Every run kept here that the server has not whole. */
  async unsent(): Promise<readonly string[]> {
    const { keeper, sent } = this.#by
    const runs = (await keeper.list()).filter(({ id }) => id.startsWith(CLASS_RUN))
    return runs.flatMap(({ id, transcript, finished }) => {
      const run = id.slice(CLASS_RUN.length)
      const { length, done } = sent.of(run)
      return length < transcript.entries.length || (finished && !done) ? [run] : []
    })
  }

  async sendAll(): Promise<void> {
    for (const run of await this.unsent()) await this.send(run)
  }

  /** Keeps here what the server has of a run, instead of what was. */
  async adopt(run: string, { finished, transcript }: TrainingMoment): Promise<void> {
    const { keeper, sent } = this.#by
    const id = CLASS_RUN + run
    if (await keeper.load(id)) await keeper.remove(id)
    await keeper.create(id, transcript)
    if (finished) await keeper.finish(id)
    sent.set(run, { length: transcript.entries.length, done: finished })
  }

  async #go(run: string): Promise<void> {
    for (let meet = this.#next(run); meet !== undefined; meet = this.#next(run)) {
      try {
        await this.#deliver(run, meet)
        this.#failures.delete(run)
      } catch (error) {
        this.#fail(run, error)
      }
    }
  }

  #next(run: string): boolean | undefined {
    const meet = this.#asked.get(run)
    this.#asked.delete(run)
    return meet
  }

  async #deliver(run: string, meet: boolean): Promise<void> {
    const { keeper, ask, sent } = this.#by
    const kept = await keeper.load(CLASS_RUN + run)
    if (kept === undefined) return
    if (meet && (await this.#meet(run, kept))) return
    await this.#sendEntries(run, kept)
    if (kept.finished && !sent.of(run).done) {
      await ask('POST', `/runs/${run}/finish`)
      sent.set(run, { done: true })
    }
    this.delivery(run).set('saved')
  }

  async #sendEntries(run: string, { transcript }: KeptRun): Promise<void> {
    const { ask, sent } = this.#by
    const all = transcript.entries
    for (let from = sent.of(run).length; from < all.length; from = sent.of(run).length) {
      this.delivery(run).set('sending')
      const entries = all.slice(from, from + AT_ONCE)
      await ask('POST', `/runs/${run}/entries`, { from, entries })
      sent.set(run, { length: from + entries.length })
    }
  }

  /** Compares with what the server has. True when something else than ours stands there: then ours is not sent. */
  async #meet(run: string, kept: KeptRun): Promise<boolean> {
    const { keeper, ask, sent } = this.#by
    const there = await ask<TrainingMoment>('GET', `/runs/${run}/moment`)
    const ours = kept.transcript
    const stands = standing(ours.entries, there.transcript.entries)
    if (stands === 'same' || stands === 'more-here') {
      sent.set(run, { length: there.transcript.entries.length, done: there.finished })
      return false
    }
    // What the server has acknowledged is the truth; ours stays as a play of this device.
    if (stands === 'apart') await keeper.create(newId(), ours)
    await this.adopt(run, there)
    if (stands === 'apart') this.delivery(run).set('apart', ours)
    else this.delivery(run).set('elsewhere')
    return true
  }

  #fail(run: string, error: unknown): void {
    const { pauses } = this.#by
    if (isRefusal(error, 'out-of-order', 'finished')) {
      this.#asked.set(run, true)
    } else if (isPassing(error)) {
      this.delivery(run).set('offline')
      const failures = this.#failures.get(run) ?? 0
      this.#failures.set(run, failures + 1)
      void pauses.pause(delayAfter(failures)).then(() => this.send(run))
    } else if (error instanceof ApiRefusal && (error.status === 401 || error.status === 403)) {
      this.delivery(run).set('signed-out')
    } else {
      this.delivery(run).set('refused')
    }
  }
}
