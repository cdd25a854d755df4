/** Something happened in a run: the live view of its class draws it. What is lost is found again by asking. */
export interface LiveEvent {
  readonly classroom: string
  readonly run: string
  readonly student: string
  readonly assignment: string | null
  /** How many entries are kept. */
  readonly length: number
  readonly finished: boolean
  /** ISO 8601. */
  readonly at: string
}

/** Carries events from whichever server process they happen on to whichever shows them. */
export interface LiveEvents {
  publish(event: LiveEvent): Promise<void>
  /** Calls back for each event of a class, until the returned function is called. */
  subscribe(classroom: string, listener: (event: LiveEvent) => void): () => void
  close(): Promise<void>
}
