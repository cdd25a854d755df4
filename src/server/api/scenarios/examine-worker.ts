import { parentPort, workerData } from 'node:worker_threads'
import { auditScenario } from '../../../audit/audit-scenario.ts'
import { remarksOf } from '../../../audit/remarks.ts'
import { readScenario } from '../../../scenario/read-scenario.ts'
import { compileOwn, underId } from './compile-own.ts'
import type { Examined, ToExamine } from './examine.ts'

/** Reads and compiles, or audits, one scenario of a teacher beside the main thread, which goes on answering. */
const { stage, text, fileName, id } = workerData as ToExamine
const say = (examined: Examined) => parentPort?.postMessage(examined)
const { scenario, problems } = readScenario(text, fileName)
if (scenario === undefined) say({ problems })
else if (stage === 'read') {
  const { entry, compiled } = compileOwn(underId(scenario, id))
  say({ entry, compiled: JSON.stringify(compiled) })
} else {
  const audits = await auditScenario(Object.values(scenario.years))
  const failures = audits.flatMap((one) => one.failures)
  say({ remarks: remarksOf(failures, text, fileName) })
}
