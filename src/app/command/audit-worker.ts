import { parentPort, workerData } from 'node:worker_threads'
import { auditScenario } from '../../audit/audit-scenario.ts'
import type { YearId } from '../../referential/types.ts'
import { readShippedScenario } from '../shipped-scenarios.ts'

/** Audits the years of one shipped scenario, beside the main thread; says each year it begins, then what it found. */
const { id, year: wanted } = workerData as { readonly id: string; readonly year: YearId | undefined }
const years = Object.values(readShippedScenario(id)?.years ?? {})
const chosen = years.filter(({ year }) => wanted === undefined || year === wanted)
const audits = await auditScenario(chosen, ({ year }) => parentPort?.postMessage({ begins: year }))
parentPort?.postMessage({ audits })
