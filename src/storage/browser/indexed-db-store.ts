import type { Entry, Transcript } from '../../transcript/types.ts'
import { type KeptRun, RunExists, type RunStore, RunUnknown, StorageRefused } from '../contract.ts'
import { withEntry } from '../with-entry.ts'
import { note, notedFor, strike } from './noted-entries.ts'

const DATABASE = 'comptoir'
const VERSION = 1
const RUNS = 'runs'
const LATEST = 'updatedAt'
const LATEST_MS = 200

/**
 * Resolves once the data has left the page for the system, without waiting for the disk itself. A tab that is closed, a
 * browser that is killed, a network that is cut take nothing away; only a machine that stops within the next seconds
 * might. Waiting for the disk of a school's machine would hold back every line for that.
 */
const RELAXED = { durability: 'relaxed' } as const

/**
 * Keeps runs in this browser. Rejects with `StorageRefused` when the browser keeps nothing (private mode, policy);
 * `onRefused` is called when it refuses an entry that is only noted.
 */
export async function openBrowserStore(name: string = DATABASE, onRefused = (): void => undefined): Promise<RunStore> {
  return new IndexedDbStore(await refusedClearly(() => open(name)), onRefused)
}

async function open(name: string): Promise<IDBDatabase> {
  if (globalThis.indexedDB === undefined) throw new StorageRefused('no IndexedDB')
  const request = indexedDB.open(name, VERSION)
  request.onupgradeneeded = () => {
    request.result.createObjectStore(RUNS, { keyPath: 'id' }).createIndex(LATEST, LATEST)
  }
  const database = await answer(request)
  // Another tab brings a newer format: give way rather than hold it up.
  database.onversionchange = () => database.close()
  return database
}

class IndexedDbStore implements RunStore {
  readonly #database: IDBDatabase
  readonly #onRefused: () => void
  /** Where the next entry of a run goes, for the runs opened here. */
  readonly #next = new Map<string, number>()
  /** Per run, what is on its way: noted entries, then the end; once one is refused, so is all that follows. */
  readonly #writing = new Map<string, Promise<void>>()

  constructor(database: IDBDatabase, onRefused: () => void) {
    this.#database = database
    this.#onRefused = onRefused
  }

  async create(id: string, transcript: Transcript): Promise<void> {
    await this.#change(id, (run) => {
      if (run !== undefined) throw new RunExists(id)
      return { id, transcript, updatedAt: now(), finished: false }
    })
    this.#next.set(id, transcript.entries.length)
  }

  /** The entry that is expected next is noted, then written while what follows is already shown. */
  async append(id: string, index: number, entry: Entry): Promise<void> {
    if (this.#next.get(id) !== index || !note(id, { index, entry })) {
      await this.#writing.get(id)
      return this.#write(id, index, entry)
    }
    this.#next.set(id, index + 1)
    const at = now()
    // From now on each entry waits for its answer, and is refused as this one is.
    this.#inTurn(id, () => this.#write(id, index, entry, at)).catch(() => {
      this.#next.delete(id)
      this.#onRefused()
    })
  }

  finish(id: string): Promise<void> {
    return this.#inTurn(id, () => this.#change(id, (run) => ({ ...known(run, id), finished: true, updatedAt: now() })))
  }

  /** Writes what comes next of a run: whoever reads it from now on finds it written. */
  #inTurn(id: string, write: () => Promise<void>): Promise<void> {
    const writing = (this.#writing.get(id) ?? afterPaint()).then(write)
    this.#writing.set(id, writing)
    return writing.then(() => {
      if (this.#writing.get(id) === writing) this.#writing.delete(id)
    })
  }

  async load(id: string): Promise<KeptRun | undefined> {
    await this.#writing.get(id)?.catch(() => undefined)
    const run = await this.#ask<KeptRun | undefined>('readonly', (runs) => runs.get(id))
    if (run === undefined) return undefined
    const whole = withNoted(run)
    const missing = whole.transcript.entries.slice(run.transcript.entries.length)
    try {
      for (const [at, entry] of missing.entries()) await this.#write(id, run.transcript.entries.length + at, entry)
      // Not what another tab may have noted meanwhile.
      strike(id, whole.transcript.entries.length)
      this.#next.set(id, whole.transcript.entries.length)
    } catch {
      // Still noted, hence not lost; the next entry will hear of the refusal.
    }
    return whole
  }

  async list(): Promise<readonly KeptRun[]> {
    await Promise.allSettled(this.#writing.values())
    const runs = await this.#ask<KeptRun[]>('readonly', (all) => all.index(LATEST).getAll())
    return runs.reverse().map(withNoted)
  }

  async remove(id: string): Promise<void> {
    await this.#ask('readwrite', (runs) => runs.delete(id))
    strike(id)
  }

  async #write(id: string, index: number, entry: Entry, at = now()): Promise<void> {
    await this.#change(id, (run) => withEntry(known(run, id), index, entry, at))
    strike(id, index + 1)
  }

  #ask<T>(mode: IDBTransactionMode, ask: (runs: IDBObjectStore) => IDBRequest<T>): Promise<T> {
    return refusedClearly(() => answer(ask(this.#database.transaction(RUNS, mode).objectStore(RUNS))))
  }

  /** Reads and writes one run in one transaction, so that two tabs cannot lose each other's entries. */
  #change(id: string, change: (run: KeptRun | undefined) => KeptRun): Promise<void> {
    const written = () =>
      new Promise<void>((done, fail) => {
        const transaction = this.#database.transaction(RUNS, 'readwrite', RELAXED)
        const runs = transaction.objectStore(RUNS)
        let problem: unknown
        transaction.oncomplete = () => done()
        transaction.onabort = () => fail(problem ?? transaction.error)
        const found: IDBRequest<KeptRun | undefined> = runs.get(id)
        found.onsuccess = () => {
          try {
            runs.put(change(found.result))
            // At once: otherwise the browser first asks whether there is more to do.
            transaction.commit()
          } catch (error) {
            problem = error
            transaction.abort()
          }
        }
      })
    return refusedClearly(written)
  }
}

/** The run as it was left: with the entries noted after its last one. */
function withNoted(run: KeptRun): KeptRun {
  const { entries } = run.transcript
  const noted = notedFor(run.id).filter(({ index }) => index >= entries.length)
  if (noted.some(({ index }, at) => index !== entries.length + at)) return run
  return { ...run, transcript: { ...run.transcript, entries: [...entries, ...noted.map(({ entry }) => entry)] } }
}

/** Once what follows the choice has been painted, or soon after. */
function afterPaint(): Promise<void> {
  return new Promise((done) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => done(), { timeout: LATEST_MS })
    else setTimeout(done, LATEST_MS)
  })
}

const now = () => new Date().toISOString()

function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((done, fail) => {
    request.onsuccess = () => done(request.result)
    request.onerror = () => fail(request.error)
  })
}

function known(run: KeptRun | undefined, id: string): KeptRun {
  if (run === undefined) throw new RunUnknown(id)
  return run
}

async function refusedClearly<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask()
  } catch (error) {
    throw error instanceof DOMException ? new StorageRefused(error.message, { cause: error }) : error
  }
}
