import { recall, remember } from '../../../views/kit/browser-memory.ts'

/** What the browser remembers it under; `browser-services` looks whether there is anything to send. */
const NAME = 'class-sent'

export interface Sent {
  /** How many entries the server has acknowledged. */
  readonly length: number
  /** The server knows that the play is finished. */
  readonly done: boolean
}

const NOTHING: Sent = { length: 0, done: false }

/** How far each play is acknowledged. Forgotten, everything is sent once more, and still counts once. */
export class SentSoFar {
  readonly #known = new Map<string, Sent>(read())

  of(run: string): Sent {
    return this.#known.get(run) ?? NOTHING
  }

  set(run: string, change: Partial<Sent>): void {
    this.#known.set(run, { ...this.of(run), ...change })
    this.#keep()
  }

  forget(run: string): void {
    this.#known.delete(run)
    this.#keep()
  }

  #keep(): void {
    remember(NAME, Object.fromEntries(this.#known))
  }
}

function read(): readonly (readonly [string, Sent])[] {
  return Object.entries(recall(NAME) ?? {}).flatMap(([run, value]) => {
    const { length, done } = (value ?? {}) as Partial<Sent>
    return Number.isSafeInteger(length) ? [[run, { length: length ?? 0, done: done === true }] as const] : []
  })
}
