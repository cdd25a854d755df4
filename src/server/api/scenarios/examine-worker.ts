import { parentPort, workerData } from 'node:worker_threads'
import { auditScenario } from '../../../audit/audit-scenario.ts'
import { NoEnding } from '../../../audit/best-path.ts'
import { noEndingProblem, remarksOf } from '../../../audit/remarks.ts'
import { readScenario, type Scenario } from '../../../scenario/read-scenario.ts'
import { compileOwn, underId } from './compile-own.ts'
import type { Examined, ToExamine } from './examine.ts'

/** Reads and compiles, or audits, one scenario of a teacher beside the main thread, which goes on answering. */
const { stage, text, fileName, id } = workerData as ToExamine
const { scenario, problems } = readScenario(text, fileName)
parentPort?.postMessage(scenario === undefined ? { problems } : await examined(scenario))

async function examined(scenario: Scenario): Promise<Examined> {
  if (stage === 'read') return compiled(scenario)
  const audits = await auditScenario(Object.values(scenario.years))
  const failures = audits.flatMap((one) => one.failures)
  return { remarks: remarksOf(failures, text, fileName) }
}

function compiled(scenario: Scenario): Examined {
  try {
    const made = compileOwn(underId(scenario, id))
    return { entry: made.entry, compiled: JSON.stringify(made.compiled) }
  } catch (error) {
    if (error instanceof NoEnding) return { problems: [noEndingProblem(error, text, fileName)] }
    throw error
  }
}
