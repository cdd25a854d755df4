import { auditScenario } from '../../../audit/audit-scenario.ts'
import { NoEnding } from '../../../audit/best-path.ts'
import { noEndingProblem, remarksOf } from '../../../audit/remarks.ts'
import { readScenario, type Scenario } from '../../../scenario/read-scenario.ts'
import { compileOwn, underId } from './compile-own.ts'
import type { Examined, Said, ToExamine } from './examine.ts'

/** Reads and compiles, or audits, the one scenario it is sent, says what it found, and ends. */
process.once('message', async (asked: ToExamine) => {
  const said: Said = await examined(asked).then(
    (found) => ({ examined: found }),
    (error: unknown) => ({ failed: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  )
  process.send?.(said, () => process.disconnect())
})
// Nobody waits for it any more.
process.once('disconnect', () => process.exit())

async function examined({ stage, id, text, fileName }: ToExamine): Promise<Examined> {
  const { scenario, problems } = readScenario(text, fileName)
  if (scenario === undefined) return { problems }
  if (stage === 'read') return compiled(underId(scenario, id), text, fileName)
  const audits = await auditScenario(Object.values(scenario.years))
  const failures = audits.flatMap((one) => one.failures)
  return { remarks: remarksOf(failures, text, fileName) }
}

function compiled(scenario: Scenario, text: string, fileName: string): Examined {
  try {
    const made = compileOwn(scenario)
    return { entry: made.entry, compiled: JSON.stringify(made.compiled) }
  } catch (error) {
    if (error instanceof NoEnding) return { problems: [noEndingProblem(error, text, fileName)] }
    throw error
  }
}
