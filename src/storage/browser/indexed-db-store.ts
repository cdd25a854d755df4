import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import { type KeptRun, RunExists, type RunStore, RunUnknown, StorageRefused } from '../contract.ts'
import { withEntry } from '../with-entry.ts'

interface ComptoirDatabase extends DBSchema {
  runs: { key: string; value: KeptRun; indexes: { updatedAt: string } }
}

const DATABASE = 'comptoir'
const VERSION = 1
/** Resolve only once the data has left for the disk, not when it is merely queued. */
const DURABLE = { durability: 'strict' } as const

/** Keeps runs in this browser. Rejects with `StorageRefused` when the browser keeps nothing (private mode, policy). */
export async function openBrowserStore(name: string = DATABASE): Promise<RunStore> {
  return new IndexedDbStore(await refusedClearly(open(name)))
}

async function open(name: string): Promise<IDBPDatabase<ComptoirDatabase>> {
  if (globalThis.indexedDB === undefined) throw new StorageRefused('no IndexedDB')
  return openDB<ComptoirDatabase>(name, VERSION, {
    upgrade(database) {
      database.createObjectStore('runs', { keyPath: 'id' }).createIndex('updatedAt', 'updatedAt')
    },
    blocking(_current, _blocked, event) {
      // Another tab brings a newer format: give way rather than hold it up.
      ;(event.target as IDBDatabase).close()
    },
  })
}

class IndexedDbStore implements RunStore {
  readonly #database: IDBPDatabase<ComptoirDatabase>

  constructor(database: IDBPDatabase<ComptoirDatabase>) {
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

  async load(id: string): Promise<KeptRun | undefined> {
    return refusedClearly(this.#database.get('runs', id))
  }

  async list(): Promise<readonly KeptRun[]> {
    return (await refusedClearly(this.#database.getAllFromIndex('runs', 'updatedAt'))).reverse()
  }

  async remove(id: string): Promise<void> {
    await refusedClearly(this.#database.delete('runs', id))
  }

  /** Reads and writes one run in one transaction, so that two tabs cannot lose each other's entries. */
  async #change(id: string, change: (run: KeptRun | undefined) => KeptRun): Promise<void> {
    const transaction = this.#database.transaction('runs', 'readwrite', DURABLE)
    try {
      const run = await transaction.store.get(id)
      await transaction.store.put(change(run))
      await transaction.done
    } catch (error) {
      transaction.done.catch(() => undefined)
      if (error instanceof RunExists || error instanceof RunUnknown) throw error
      throw asRefusal(error)
    }
  }
}

function known(run: KeptRun | undefined, id: string): KeptRun {
  if (run === undefined) throw new RunUnknown(id)
  return run
}

async function refusedClearly<T>(promise: Promise<T>): Promise<T> {
  try {
    return await promise
  } catch (error) {
    throw asRefusal(error)
  }
}

function asRefusal(error: unknown): unknown {
  return error instanceof DOMException ? new StorageRefused(error.message, { cause: error }) : error
}
