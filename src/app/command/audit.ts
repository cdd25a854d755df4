import type { YearAudit } from '../../audit/audit-types.ts'
import type { YearId } from '../../referential/types.ts'
import { suggestion } from '../../scenario/nearest.ts'
import { YEARS } from '../../scenario/words.ts'
import { shippedScenarioIds } from '../shipped-scenarios.ts'
import { auditInParallel } from './audit-in-parallel.ts'
import { UsageError } from './usage-error.ts'

/** `audit [--scenario ID] [--year Y] --json`: every state of the shipped scenarios. `ok` is false when one fails. */
export async function auditCommand(options: {
  readonly scenario: string | undefined
  readonly year: string | undefined
  readonly json: boolean
}): Promise<{ ok: boolean; text: string }> {
  const ids = shippedScenarioIds()
  if (options.scenario !== undefined && !ids.includes(options.scenario))
    throw new UsageError(
      `audit : le scénario « ${options.scenario} » n’existe pas. ${suggestion(options.scenario, ids)}`,
    )
  if (options.year !== undefined && !(YEARS as readonly string[]).includes(options.year))
    throw new UsageError(`--year « ${options.year} » n’existe pas : ${YEARS.join(', ')}.`)
  const audits = await auditInParallel(
    options.scenario === undefined ? ids : [options.scenario],
    options.year as YearId | undefined,
    (id, year) => process.stderr.write(`audit : ${id}, ${year}…\n`),
  )
  const ok = audits.every(({ failures }) => failures.length === 0)
  return { ok, text: options.json ? JSON.stringify({ audits }, null, 2) : audits.flatMap(linesOf).join('\n') }
}

function linesOf({ scenario, year, profiles, bots, failures }: YearAudit): readonly string[] {
  const range = (values: readonly number[]) => `${Math.min(...values)}–${Math.max(...values)}`
  const means = Object.entries(bots ?? {}).map(([bot, mean]) => `${bot} ${mean.toFixed(2)}`)
  return [
    `${scenario}, ${year} : ${range(profiles.map(({ states }) => states))} situations, ` +
      `${range(profiles.map(({ best }) => best))} décisions au mieux, ${range(profiles.map(({ shortest }) => shortest))} au plus court`,
    `  ${means.join(', ')}`,
    ...failures.map(
      ({ kind, profile, message }) => `  ÉCHEC ${kind}${profile === null ? '' : ` (${profile})`} : ${message}`,
    ),
  ]
}
