import type { Transcript } from '../../../transcript/types.ts'
import type { Delivery, DeliveryState } from '../../../views/class-plays.ts'

/** Where a play's entries are, told to whoever shows it. */
export class LiveDelivery implements Delivery {
  readonly #listeners = new Set<() => void>()
  #state: DeliveryState = 'saved'
  #aside: Transcript | null = null

  get state(): DeliveryState {
    return this.#state
  }

  get aside(): Transcript | null {
    return this.#aside
  }

  /** What went apart stays told until the page is left: what comes after does not undo it. */
  set(state: DeliveryState, aside: Transcript | null = this.#aside): void {
    const next = aside !== null && state === 'saved' ? 'apart' : state
    if (next === this.#state && aside === this.#aside) return
    this.#state = next
    this.#aside = aside
    for (const listener of this.#listeners) listener()
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }
}
