import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { formatProblem } from '../scenario/problem.ts'
import { readScenario, type Scenario } from '../scenario/read-scenario.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const FOLDER = join(ROOT, 'scenarios')

/** The files of the scenarios that come with Comptoir, in the order of their paths. */
export function shippedScenarioFiles(): readonly string[] {
  return readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('scenario.yaml'))
    .sort()
    .map((path) => join(FOLDER, path))
}

/** Reads them all. Throws with every problem, located, when one is wrong: nothing is built on a wrong scenario. */
export function readShippedScenarios(): readonly Scenario[] {
  const results = shippedScenarioFiles().map((path) => readScenario(readFileSync(path, 'utf8'), relative(ROOT, path)))
  const problems = results.flatMap(({ problems }) => problems)
  if (problems.length > 0) throw new Error(problems.map(formatProblem).join('\n'))
  return results.flatMap(({ scenario }) => scenario ?? [])
}
