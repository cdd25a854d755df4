import type { Entry, Transcript } from '../transcript/types.ts'

/** A play as it is kept. `id` is made by the caller, unguessable, and never changes. */
export interface KeptRun {
  readonly id: string
  readonly transcript: Transcript
  /** ISO 8601 of the last entry kept. */
  readonly updatedAt: string
  readonly finished: boolean
}

/**
 * Where plays are kept. Every implementation passes `tests/storage/storage-contract`.
 * A promise that resolves means the data would survive a crash of the page or of the program now; one that rejects
 * means nothing was kept.
 */
export interface RunStore {
  /** Keeps a new run. Rejects with `RunExists` when the id is taken. */
  create(id: string, transcript: Transcript): Promise<void>
  /**
   * Keeps one more entry. `index` is its position: sent twice, it counts once;
   * a gap rejects with `EntryOutOfOrder`, an unknown run with `RunUnknown`.
   */
  append(id: string, index: number, entry: Entry): Promise<void>
  finish(id: string): Promise<void>
  load(id: string): Promise<KeptRun | undefined>
  /** Newest first. */
  list(): Promise<readonly KeptRun[]>
  remove(id: string): Promise<void>
}

export class RunExists extends Error {}
export class RunUnknown extends Error {}
export class EntryOutOfOrder extends Error {}
/** The browser or the disk refuses to keep anything (private mode, quota, rights). */
export class StorageRefused extends Error {}
