import { type KeptRun, RunExists, type RunStore, RunUnknown, StorageRefused } from '../contract.ts'
import { withEntry } from '../with-entry.ts'

const DATABASE = 'comptoir'
const VERSION = 1
const RUNS = 'runs'
const LATEST = 'updatedAt'

/**
 * Resolves once the data has left the page for the system, without waiting for the disk itself. A tab that is closed, a
 * browser that is killed, a network that is cut take nothing away; only a machine that stops within the next seconds
 * might. Waiting for the disk of a school's machine would hold back every line for that.
 */
const RELAXED = { durability: 'relaxed' } as const

/** Keeps runs in this browser. Rejects with `StorageRefused` when the browser keeps nothing (private mode, policy). */
export async function openBrowserStore(name: string = DATABASE): Promise<RunStore> {
  return new IndexedDbStore(await refusedClearly(() => open(name)))
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

  constructor(database: IDBDatabase) {
    this.#database = database
  }

  create(id: string, transcript: KeptRun['transcript']): Promise<void> {
    return this.#change(id, (run) => {
      if (run !== undefined) throw new RunExists(id)
      return { id, transcript, updatedAt: new Date().toISOString(), finished: false }
    })
  }

  append(id: string, index: number, entry: KeptRun['transcript']['entries'][number]): Promise<void> {
    return this.#change(id, (run) => withEntry(known(run, id), index, entry, new Date().toISOString()))
  }

  finish(id: string): Promise<void> {
    return this.#change(id, (run) => ({ ...known(run, id), finished: true, updatedAt: new Date().toISOString() }))
  }

  load(id: string): Promise<KeptRun | undefined> {
    return this.#ask('readonly', (runs) => runs.get(id))
  }

  async list(): Promise<readonly KeptRun[]> {
    return (await this.#ask<KeptRun[]>('readonly', (runs) => runs.index(LATEST).getAll())).reverse()
  }

  async remove(id: string): Promise<void> {
    await this.#ask('readwrite', (runs) => runs.delete(id))
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
