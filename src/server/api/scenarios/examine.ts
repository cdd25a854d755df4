import { Worker } from 'node:worker_threads'
import type { CatalogueEntry } from '../../../audit/catalogue-entry.ts'
import type { AuditRemark } from '../../../audit/remarks.ts'
import type { Problem } from '../../../scenario/problem.ts'
import { inTurn } from '../../../storage/in-turn.ts'

export interface ToExamine {
  readonly stage: 'read' | 'audit'
  readonly id: string
  readonly text: string
  readonly fileName: string
}

export type Examined =
  | { readonly problems: readonly Problem[] }
  | { readonly entry: CatalogueEntry; readonly compiled: string }
  | { readonly remarks: readonly AuditRemark[] }

/** A whole scenario of three years takes less than a second to read, and less than a minute to audit. */
const LONGEST_MS = { read: 20_000, audit: 5 * 60_000 } as const
/** A file made to fill the memory fills this much, and stops. */
const MEMORY_MB = 512
const TOO_MUCH = 'ERR_WORKER_OUT_OF_MEMORY'

/** One reading and one audit at a time: whoever plays meanwhile keeps the rest of the machine. */
const oneAtATime = inTurn()

/**
 * Examines a scenario beside the main thread, within bounds. Undefined when it takes too long, too much, or is called off;
 * rejects with what went wrong inside.
 */
export function examine(what: ToExamine, calledOff: AbortSignal): Promise<Examined | undefined> {
  return oneAtATime(what.stage, () => inWorker(what, calledOff))
}

function inWorker(what: ToExamine, calledOff: AbortSignal): Promise<Examined | undefined> {
  if (calledOff.aborted) return Promise.resolve(undefined)
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('examine-worker.ts', import.meta.url), {
      workerData: what,
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
    })
    const stop = () => {
      resolve(undefined)
      void worker.terminate()
    }
    const limit = setTimeout(stop, LONGEST_MS[what.stage])
    calledOff.addEventListener('abort', stop)
    worker.on('message', (examined: Examined) => resolve(examined))
    worker.on('error', (error) => ((error as { code?: unknown }).code === TOO_MUCH ? stop() : reject(error)))
    worker.on('exit', () => {
      clearTimeout(limit)
      calledOff.removeEventListener('abort', stop)
      resolve(undefined)
    })
  })
}
