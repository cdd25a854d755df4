import { isDeepStrictEqual } from 'node:util'
import type { Entry } from '../../../transcript/types.ts'
import type { Client } from './client.ts'
import type { Acknowledged } from './simulated-student.ts'

export interface Losses {
  /** Acknowledged and not there. */
  readonly lost: number
  /** There more often than made: at most one may be there that was committed and not yet acknowledged. */
  readonly duplicated: number
}

/** Compares what students were told is kept with what the teacher finds. */
export async function compareKept(teacher: Client, all: readonly Acknowledged[]): Promise<Losses> {
  let [lost, duplicated] = [0, 0]
  for (const { run, entries } of all) {
    const { status, body } = await teacher.ask('GET', `/runs/${run}`)
    // Refused is not lost: only what is not there is.
    if (status !== 200 && status !== 404)
      throw new Error(`run ${run} cannot be read: ${status} ${JSON.stringify(body)}`)
    const found = status === 200 ? (body as { transcript: { entries: readonly Entry[] } }).transcript.entries : []
    const same = entries.filter((entry, index) => isSame(entry, found[index])).length
    lost += entries.length - same
    duplicated += Math.max(0, found.length - entries.length - 1)
  }
  return { lost, duplicated }
}

function isSame(told: Pick<Entry, 'kind'>, found: Entry | undefined): boolean {
  if (found === undefined || told.kind !== found.kind) return false
  return !('step' in told) || isDeepStrictEqual(told, found)
}
