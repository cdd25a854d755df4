import { fork } from 'node:child_process'
import { constants, setPriority } from 'node:os'
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

/** What the examining process says: what it found, or what went wrong inside. */
export type Said = { readonly examined: Examined } | { readonly failed: string }

/** A whole scenario of three years takes less than a second to read, and less than a minute to audit. */
const LONGEST_MS = { read: 20_000, audit: 5 * 60_000 } as const
/** A file made to fill the memory fills this much, and stops. */
const MEMORY_MB = 512

/** One reading and one audit at a time: whoever plays meanwhile keeps the rest of the machine. */
const oneAtATime = inTurn()

/**
 * Examines a scenario in a process of its own, within bounds: whatever a file does to it, the class goes on. Undefined when
 * it takes too long, too much, or is called off; rejects with what went wrong inside.
 */
export function examine(what: ToExamine, calledOff: AbortSignal): Promise<Examined | undefined> {
  return oneAtATime(what.stage, () => inProcess(what, calledOff))
}

function inProcess(what: ToExamine, calledOff: AbortSignal): Promise<Examined | undefined> {
  if (calledOff.aborted) return Promise.resolve(undefined)
  return new Promise((resolve, reject) => {
    const child = fork(new URL('examine-process.ts', import.meta.url), {
      execArgv: [`--max-old-space-size=${MEMORY_MB}`],
      // One that fills its memory prints pages about it.
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    const stop = () => child.kill('SIGKILL')
    const limit = setTimeout(stop, LONGEST_MS[what.stage])
    calledOff.addEventListener('abort', stop)
    behindWhoPlays(child.pid)
    child.send(what, () => {
      // One that could not be sent to was stopped already: its end is told below.
    })
    child.on('message', (said: Said) => {
      if ('examined' in said) resolve(said.examined)
      else reject(new Error(said.failed))
    })
    child.on('error', reject)
    child.on('close', () => {
      clearTimeout(limit)
      calledOff.removeEventListener('abort', stop)
      resolve(undefined)
    })
  })
}

/** Where the machine is busy, what one plays comes first. */
function behindWhoPlays(pid: number | undefined): void {
  try {
    if (pid !== undefined) setPriority(pid, constants.priority.PRIORITY_LOW)
  } catch {
    // It has ended already, or the system does not let us: it is examined all the same.
  }
}
