import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { suggestion } from '../../scenario/nearest.ts'
import { overlaySkeleton } from '../../scenario/overlay-skeleton.ts'
import { formatProblem } from '../../scenario/problem.ts'
import { readScenario } from '../../scenario/read-scenario.ts'
import { shippedScenarioFile, shippedScenarioIds } from '../shipped-scenarios.ts'
import { UsageError } from './usage-error.ts'

/** `overlay ID`: the English texts of a scenario, those already in its `en.yaml` kept, the others to fill in. */
export function overlayCommand(id: string | undefined): string {
  const path = id === undefined ? undefined : shippedScenarioFile(id)
  if (path === undefined)
    throw new UsageError(`overlay : indiquez un scénario. ${suggestion(id ?? '', shippedScenarioIds())}`)
  const { scenario, problems } = readScenario(readFileSync(path, 'utf8'), path)
  if (scenario === undefined) throw new UsageError(problems.map(formatProblem).join('\n'))
  const beside = join(dirname(path), 'en.yaml')
  return overlaySkeleton(scenario.file, existsSync(beside) ? readFileSync(beside, 'utf8') : '').trimEnd()
}
