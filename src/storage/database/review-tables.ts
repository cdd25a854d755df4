import type { Rank } from '../../classroom/review/types.ts'

/** What the tables of reviews hold, column by column. */
export interface ReviewTables {
  readonly marking: MarkingTable
  readonly harmonisation: HarmonisationTable
  readonly marking_log: MarkingLogTable
  readonly second_marking: { readonly assignment: string; readonly share: number; readonly seed: string }
}

interface MarkingTable {
  readonly run: string
  readonly rank: Rank
  readonly marker_kind: 'teacher' | 'evaluator'
  readonly marker: string
  readonly marker_name: string
  readonly state: 'open' | 'closed'
  readonly updated_at: string
  /** The rest of the marking, in JSON. */
  readonly body: string
}

interface HarmonisationTable {
  readonly run: string
  readonly state: 'open' | 'closed'
  /** The rest, in JSON. */
  readonly body: string
}

interface MarkingLogTable {
  readonly run: string
  /** From 0, without gaps. */
  readonly position: number
  /** The line, in JSON. */
  readonly body: string
}
