import { readdirSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { formatProblem } from '../scenario/problem.ts'
import type { ReadResult, Scenario } from '../scenario/read-scenario.ts'
import { readTranslatedScenario } from './translated-scenario.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const FOLDER = join(ROOT, 'scenarios')

/** The files of the scenarios that come with Comptoir, in the order of their paths. */
export function shippedScenarioFiles(): readonly string[] {
  return readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('scenario.yaml'))
    .sort()
    .map((path) => join(FOLDER, path))
}

/** Their ids: a scenario is called as its folder. */
export function shippedScenarioIds(): readonly string[] {
  return shippedScenarioFiles().map((path) => basename(dirname(path)))
}

/** The file of one of them. Undefined when there is none of that id. */
export function shippedScenarioFile(id: string): string | undefined {
  return shippedScenarioFiles().find((file) => basename(dirname(file)) === id)
}

/** One of them, alone. Undefined when there is none of that id; throws its problems, located, when it is wrong. */
export function readShippedScenario(id: string): Scenario | undefined {
  const path = shippedScenarioFile(id)
  return path === undefined ? undefined : rightOnes([readFile(path)])[0]
}

/** Reads them all. Throws with every problem, located, when one is wrong: nothing is built on a wrong scenario. */
export function readShippedScenarios(): readonly Scenario[] {
  return rightOnes(shippedScenarioFiles().map(readFile))
}

function readFile(path: string): ReadResult {
  const name = relative(ROOT, path)
  const result = readTranslatedScenario(path, name)
  const { scenario } = result
  if (scenario === undefined || scenario.file.id === basename(dirname(path))) return result
  const message = `L’id « ${scenario.file.id} » n’est pas le nom du dossier.`
  return {
    scenario: undefined,
    problems: [{ file: name, line: 1, column: 1, message, advice: 'Donnez-leur le même nom.' }],
  }
}

function rightOnes(results: readonly ReadResult[]): readonly Scenario[] {
  const problems = results.flatMap((result) => result.problems)
  if (problems.length > 0) throw new Error(problems.map(formatProblem).join('\n'))
  return results.flatMap(({ scenario }) => scenario ?? [])
}
