import type { Entry } from '../transcript/types.ts'
import { EntryOutOfOrder, type KeptRun } from './contract.ts'

/** The run with one more entry. The same entry sent again changes nothing; any other position is refused. */
export function withEntry(run: KeptRun, index: number, entry: Entry, updatedAt: string): KeptRun {
  const { entries } = run.transcript
  if (index < entries.length && isSameMove(entries[index], entry)) return run
  if (index !== entries.length) throw new EntryOutOfOrder(`${run.id}: entry ${index} after ${entries.length}`)
  return { ...run, updatedAt, transcript: { ...run.transcript, entries: [...entries, entry] } }
}

/** Whatever their times. */
export function isSameMove(kept: Entry | undefined, sent: Entry): boolean {
  return JSON.stringify({ ...kept, atMs: 0 }) === JSON.stringify({ ...sent, atMs: 0 })
}
