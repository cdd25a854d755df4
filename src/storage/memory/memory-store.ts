import type { Entry, Transcript } from '../../transcript/types.ts'
import { type KeptRun, RunExists, type RunStore, RunUnknown } from '../contract.ts'
import { withEntry } from '../with-entry.ts'

/** Keeps runs as long as the page or the process lives: for tests, and when the browser refuses to keep anything. */
export function memoryStore(now: () => string = () => new Date().toISOString()): RunStore {
  const runs = new Map<string, KeptRun>()
  const known = (id: string): KeptRun => {
    const run = runs.get(id)
    if (run === undefined) throw new RunUnknown(id)
    return run
  }
  return {
    async create(id: string, transcript: Transcript) {
      if (runs.has(id)) throw new RunExists(id)
      runs.set(id, structuredClone({ id, transcript, updatedAt: now(), finished: false }))
    },
    async append(id: string, index: number, entry: Entry) {
      runs.set(id, structuredClone(withEntry(known(id), index, entry, now())))
    },
    async finish(id: string) {
      runs.set(id, { ...known(id), finished: true, updatedAt: now() })
    },
    async load(id: string) {
      const run = runs.get(id)
      return run && structuredClone(run)
    },
    async list() {
      return structuredClone([...runs.values()].sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1)))
    },
    async remove(id: string) {
      runs.delete(id)
    },
  }
}
