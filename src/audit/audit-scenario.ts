import type { YearScenario } from '../scenario/model.ts'
import type { Failure, YearAudit } from './audit-types.ts'
import { auditYear } from './audit-year.ts'

/** Audits years of one scenario, in their order, and compares them: an unskilled player does worse from year to year. */
export async function auditScenario(
  years: readonly YearScenario[],
  progress: (year: YearScenario) => void = () => undefined,
): Promise<readonly YearAudit[]> {
  const audits: YearAudit[] = []
  for (const year of years) {
    progress(year)
    const audit = await auditYear(year)
    audits.push({ ...audit, failures: [...audit.failures, ...notHarder(audits.at(-1), audit)] })
  }
  return audits
}

function notHarder(before: YearAudit | undefined, { year, bots }: YearAudit): readonly Failure[] {
  if (before?.bots == null || bots === null || bots.random < before.bots.random) return []
  const message = `Le hasard y fait ${bots.random.toFixed(2)}, et ${before.bots.random.toFixed(2)} l’année d’avant : elle n’est pas plus difficile.`
  return [{ kind: 'year-not-harder', year, profile: null, subject: 'random', message }]
}
