import { drawProfile } from '../machine/draw.ts'
import type { PlayerMove } from '../machine/move.ts'
import { createPlay, type Moment, type Play } from '../machine/play.ts'
import type { YearScenario } from '../scenario/model.ts'
import { type PlayOptions, YEAR_OPTIONS } from '../scenario/year-options.ts'
import { type Entry, TRANSCRIPT_FORMAT, type Transcript } from '../transcript/types.ts'
import type { PlayView } from './play-view.ts'
import { viewOf } from './view-of.ts'

/** One play. The machine behind it is hidden: views come out, moves go in. */
export interface Session {
  readonly view: PlayView
  readonly transcript: Transcript
  /**
   * Makes a move. Resolves with the next view once the entry is kept, never before.
   * Rejects with `MoveImpossible` when the move cannot be made now or another is under way;
   * with the keeper's own error when the entry could not be kept, and then nothing has moved.
   */
  act(move: PlayerMove): Promise<PlayView>
  /** The view that a move would lead to, worked out before it is made; undefined when it cannot be made now. */
  foresee(move: PlayerMove): PlayView | undefined
}

/** Keeps an entry at its position, from 0; resolves once it would survive a crash. */
export type Keep = (entry: Entry, index: number) => Promise<void>

export class MoveImpossible extends Error {
  constructor(reason: string) {
    super(reason)
    this.name = 'MoveImpossible'
  }
}

/** The entries do not lead anywhere in this version of the scenario; `entry` is the first at fault, from 0. */
export class TranscriptMismatch extends Error {
  readonly entry: number

  constructor(entry: number) {
    super(`entry ${entry} cannot be made in this version of the scenario`)
    this.name = 'TranscriptMismatch'
    this.entry = entry
  }
}

interface Keeping {
  readonly scenario: YearScenario
  readonly keep: Keep
  /** Milliseconds since the play began; only what people read depends on it. */
  readonly now: () => number
}

/**
 * Begins a play in this page. The seed is an unsigned 32-bit integer.
 * What is in force is what the year says, where `playOptions` says nothing else.
 */
export function startSession(
  options: Keeping &
    Pick<Transcript, 'speciality' | 'seed' | 'startedAt'> & { readonly playOptions?: Partial<PlayOptions> },
): Session {
  const { scenario, speciality, seed, startedAt, playOptions } = options
  return resumeSession({
    ...options,
    transcript: {
      format: TRANSCRIPT_FORMAT,
      scenario: { id: scenario.id, version: scenario.version, hash: scenario.hash },
      year: scenario.year,
      speciality,
      seed,
      options: { ...YEAR_OPTIONS[scenario.year], ...playOptions },
      startedAt,
      entries: [],
    },
  })
}

/** Takes a play up where its transcript stands. Throws `TranscriptMismatch` when it cannot be replayed to its end. */
export function resumeSession(options: Keeping & { readonly transcript: Transcript }): Session {
  return new LocalSession(options)
}

interface Reached {
  readonly moment: Moment
  readonly view: PlayView
}

class LocalSession implements Session {
  readonly #keeping: Keeping
  readonly #play: Play
  #transcript: Transcript
  #moment: Moment
  #view: PlayView
  /** Where moves lead from this moment, as far as it was worked out. */
  readonly #reached = new Map<string, Reached>()
  #busy = false

  constructor({ transcript, ...keeping }: Keeping & { readonly transcript: Transcript }) {
    this.#keeping = keeping
    this.#play = createPlay(keeping.scenario, drawProfile(keeping.scenario, transcript.seed), transcript.options)
    this.#transcript = transcript
    this.#moment = transcript.entries.reduce((moment, entry, index) => {
      const next = entry.step === moment.step.id ? this.#play.after(moment, entry) : undefined
      if (next === undefined) throw new TranscriptMismatch(index)
      return next
    }, this.#play.first)
    this.#view = viewOf(this.#play, transcript.seed, this.#moment)
  }

  get view(): PlayView {
    return this.#view
  }

  get transcript(): Transcript {
    return this.#transcript
  }

  foresee(move: PlayerMove): PlayView | undefined {
    return this.#reach(move)?.view
  }

  #reach(move: PlayerMove): Reached | undefined {
    const key = JSON.stringify(move)
    if (!this.#reached.has(key)) {
      const moment = this.#play.after(this.#moment, move)
      if (moment) this.#reached.set(key, { moment, view: viewOf(this.#play, this.#transcript.seed, moment) })
    }
    return this.#reached.get(key)
  }

  async act(move: PlayerMove): Promise<PlayView> {
    if (this.#busy) throw new MoveImpossible('another move is being kept')
    const next = this.#reach(move)
    if (next === undefined) throw new MoveImpossible(`nothing of the kind can be done at ${this.#moment.step.id}`)
    const entry: Entry = { ...move, step: this.#moment.step.id, atMs: Math.max(0, Math.round(this.#keeping.now())) }
    this.#busy = true
    try {
      await this.#keeping.keep(entry, this.#transcript.entries.length)
    } finally {
      this.#busy = false
    }
    this.#transcript = { ...this.#transcript, entries: [...this.#transcript.entries, entry] }
    this.#moment = next.moment
    this.#view = next.view
    this.#reached.clear()
    return next.view
  }
}
