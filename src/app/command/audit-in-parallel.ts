import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { YearAudit } from '../../audit/audit-types.ts'
import type { YearId } from '../../referential/types.ts'

type Progress = (id: string, year: YearId) => void
type Message = { readonly begins: YearId } | { readonly audits: readonly YearAudit[] }

/** Audits shipped scenarios, as many at a time as there are cores. In the order asked; fails with the first failure. */
export async function auditInParallel(
  ids: readonly string[],
  year: YearId | undefined,
  progress: Progress,
): Promise<readonly YearAudit[]> {
  const found = new Map<string, readonly YearAudit[]>()
  const waiting = ids.values()
  const lane = async () => {
    for (const id of waiting) found.set(id, await auditOne(id, year, progress))
  }
  await Promise.all(Array.from({ length: availableParallelism() }, lane))
  return ids.flatMap((id) => found.get(id) ?? [])
}

function auditOne(id: string, year: YearId | undefined, progress: Progress): Promise<readonly YearAudit[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('audit-worker.ts', import.meta.url), { workerData: { id, year } })
    worker.on('message', (message: Message) => {
      if ('begins' in message) progress(id, message.begins)
      else resolve(message.audits)
    })
    worker.on('error', reject)
    worker.on('exit', (code) => reject(new Error(`audit of ${id} stopped with code ${code}`)))
  })
}
