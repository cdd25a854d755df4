import type { Language } from '../../../i18n/index.ts'
import type { Transcript } from '../../../transcript/types.ts'
import { ApiUnreachable, apiAddress, askServer } from '../../../views/api.ts'
import { CLASS_RUN, type ClassPlays } from '../../../views/class-plays.ts'
import { recall, remember } from '../../../views/kit/browser-memory.ts'
import type { Play } from '../../../views/services.ts'
import { newId } from '../new-id.ts'
import type { RunKeeper } from '../run-keeper.ts'
import { Outbox, type TrainingMoment } from './outbox.ts'
import { Pauses } from './pauses.ts'
import { asProblem } from './refusals.ts'
import { type RemoteMoment, remotePlay } from './remote-play.ts'
import { SentSoFar } from './sent-so-far.ts'
import { trainingPlay } from './training-play.ts'

/** A play that is kept here opens after this long, whether the server has answered or not. */
const LONGEST_MEETING_MS = 3000
/** Browsers send no more than 64 kB after a page is gone. */
const LAST_WORDS = 60_000
const STUDENT = 'class-student'

type Moment = ({ readonly mode: 'training' } & TrainingMoment) | ({ readonly mode: 'evaluation' } & RemoteMoment)

/** The plays of the class server on this page: some run here and are sent, evaluations run there. */
class PlaysOfClass implements ClassPlays {
  readonly #keeper: RunKeeper
  readonly #sent = new SentSoFar()
  readonly #pauses = new Pauses()
  readonly #outbox: Outbox
  /** The plays that run in this page now. */
  readonly #open = new Map<string, Play>()
  /** Asked for and not answered: asking for the same again begins the same run, not another. */
  readonly #beginning = new Map<string, string>()

  constructor(keeper: RunKeeper) {
    this.#keeper = keeper
    this.#outbox = new Outbox({ keeper, ask: askServer, sent: this.#sent, pauses: this.#pauses })
    addEventListener('online', () => this.#pauses.wake())
    addEventListener('pagehide', () => this.#lastWords())
    void this.#outbox.sendAll()
  }

  async begin(work: Parameters<ClassPlays['begin']>[0], timeMultiplier: Transcript['options']['timeMultiplier']) {
    const key = JSON.stringify(work)
    const run = this.#beginning.get(key) ?? newId()
    this.#beginning.set(key, run)
    const begun = await askServer<Moment>('POST', '/my/runs', { run, timeMultiplier, ...work })
    this.#beginning.delete(key)
    if (begun.mode === 'training') await this.#outbox.adopt(run, { finished: false, transcript: begun.transcript })
    return CLASS_RUN + run
  }

  /** Rejects with `Problem`. */
  async open(id: string, language: Language): Promise<Play> {
    const run = id.slice(CLASS_RUN.length)
    const delivery = this.#outbox.delivery(run)
    if (await this.#keeper.load(id)) {
      const meeting = this.#outbox.send(run, true)
      await Promise.race([meeting, new Promise((resolve) => setTimeout(resolve, LONGEST_MEETING_MS))])
    } else {
      const moment = await askServer<Moment>('GET', `/runs/${run}/moment`).catch((error: unknown) => {
        throw asProblem(error, 'door')
      })
      if (moment.mode === 'evaluation')
        return remotePlay(moment, { run, ask: askServer, delivery, pauses: this.#pauses })
      await this.#outbox.adopt(run, moment)
    }
    // It opens where the play now stands: there is nothing to tell of how it came there.
    if (delivery.state === 'elsewhere') delivery.set('saved')
    const play = await trainingPlay(run, language, this.#keeper, this.#outbox)
    this.#open.set(run, play)
    return play
  }

  async enter(student: string): Promise<boolean> {
    if (recall(STUDENT) !== student) await this.#forgetSent()
    remember(STUDENT, student)
    this.#pauses.wake()
    const left = await this.#outbox.unsent()
    await this.#outbox.sendAll()
    return left.length > 0
  }

  async leave(anyway: boolean): Promise<number> {
    await this.#outbox.sendAll()
    const left = (await this.#outbox.unsent()).length
    if (left > 0 && !anyway) return left
    await askServer('POST', '/sign-out')
    await this.#forgetSent()
    remember(STUDENT, null)
    return left
  }

  /** What is finished here is all there is; of the rest, the server knows best. Rejects with `Problem`. */
  async transcriptOf(id: string): Promise<Transcript> {
    const kept = await this.#keeper.load(id)
    if (kept?.finished) return kept.transcript
    try {
      return (await askServer<TrainingMoment>('GET', `/runs/${id.slice(CLASS_RUN.length)}`)).transcript
    } catch (error) {
      if (error instanceof ApiUnreachable && kept) return kept.transcript
      throw asProblem(error, 'closed')
    }
  }

  async #forgetSent(): Promise<void> {
    const unsent = new Set(await this.#outbox.unsent())
    for (const { id } of await this.#keeper.list()) {
      const run = id.slice(CLASS_RUN.length)
      if (!id.startsWith(CLASS_RUN) || unsent.has(run)) continue
      await this.#keeper.remove(id)
      this.#sent.forget(run)
    }
  }

  /** The page goes: what is not acknowledged is sent once more, without waiting for an answer. */
  #lastWords(): void {
    for (const [run, { transcript }] of this.#open) {
      const from = this.#sent.of(run).length
      const entries = transcript?.entries.slice(from) ?? []
      const body = JSON.stringify({ from, entries })
      if (entries.length === 0 || body.length > LAST_WORDS) continue
      const headers = { 'content-type': 'application/json' }
      const asked = fetch(apiAddress(`/runs/${run}/entries`), { method: 'POST', keepalive: true, headers, body })
      void asked.catch(() => undefined)
    }
  }
}

let made: PlaysOfClass | undefined

/** The same for the whole life of the page. */
export function classPlays(keeper: RunKeeper): PlaysOfClass {
  made ??= new PlaysOfClass(keeper)
  return made
}
