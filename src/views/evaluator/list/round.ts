import type { CopyFilter, CopyRow, CopyState } from '../../../classroom/review/types.ts'
import { askAllCopies } from '../marking-api.ts'
import type { Scope } from '../marking-path.ts'

/** The copies one goes through with « next » and « previous »: those of the list as it was when one left it. */
export interface Round {
  readonly rows: readonly CopyRow[]
  readonly at: number
}

interface Kept {
  readonly scope: Scope
  readonly filter: CopyFilter
  rows: readonly CopyRow[] | null
}

let kept: Kept | null = null

const sameScope = (one: Scope, other: Scope) => one.of === other.of && one.id === other.id

/** Says which list one leaves for a copy. */
export function beginRound(scope: Scope, filter: CopyFilter): void {
  kept = { scope, filter, rows: null }
}

/** The filter of the list that one left last, when it is that one. */
export const filterLeft = (scope: Scope): CopyFilter => (kept && sameScope(kept.scope, scope) ? kept.filter : {})

/** The round that this copy is in; of the whole scope when one comes from elsewhere. */
export async function roundOf(scope: Scope, run: string): Promise<Round> {
  const own = kept !== null && sameScope(kept.scope, scope) ? kept : { scope, filter: {}, rows: null }
  const rows = own.rows ?? (await askAllCopies(scope, own.filter))
  const at = rows.findIndex((row) => row.run === run)
  if (at < 0 && Object.keys(own.filter).length > 0) {
    beginRound(scope, {})
    return roundOf(scope, run)
  }
  kept = { ...own, rows }
  return { rows, at }
}

/** Remembers what a copy has become, so that « next to do » passes it by. */
export function noteState(run: string, state: CopyState): void {
  if (kept?.rows) kept.rows = kept.rows.map((row) => (row.run === run ? { ...row, state } : row))
}

const TO_DO: readonly CopyState[] = ['to-do', 'begun', 'to-harmonise']

/** The next copy that still wants something of one, after this one, then from the start. */
export function nextToDo({ rows, at }: Round): CopyRow | undefined {
  const wants = (row: CopyRow, index: number) => index !== at && TO_DO.includes(row.state) && row.open
  const current = kept?.rows ?? rows
  return current.find((row, index) => index > at && wants(row, index)) ?? current.find(wants)
}
