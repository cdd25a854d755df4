/** What the tables hold, column by column. The migrations make them; texts in ISO 8601 are dates. */
export interface Tables {
  readonly migration: { readonly name: string; readonly done_at: string }
  readonly run: RunTable
  readonly entry: EntryTable
}

interface RunTable {
  readonly id: string
  /** The transcript in JSON, without its entries: those are rows of `entry`. */
  readonly head: string
  /** How many entries are kept. */
  readonly length: number
  readonly updated_at: string
  /** 0 or 1: SQLite knows no boolean. */
  readonly finished: number
}

interface EntryTable {
  readonly run: string
  /** From 0, without gaps. */
  readonly position: number
  /** The entry, in JSON. */
  readonly body: string
}
