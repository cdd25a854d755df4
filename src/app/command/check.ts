import { readFileSync } from 'node:fs'
import { formatProblem } from '../../scenario/problem.ts'
import { readScenario } from '../../scenario/read-scenario.ts'
import { UsageError, unreadable } from './usage-error.ts'

/** `check FILE…`: located problems, or one line per right file. `ok` is false when any file is wrong. */
export function checkCommand(paths: readonly string[]): { ok: boolean; text: string } {
  if (paths.length === 0) throw new UsageError('check : indiquez au moins un fichier de scénario.')
  const lines: string[] = []
  let ok = true
  for (const path of paths) {
    const { problems } = readScenario(contentOf(path), path)
    ok &&= problems.length === 0
    lines.push(...(problems.length === 0 ? [`${path} : aucun problème.`] : problems.map(formatProblem)))
  }
  return { ok, text: lines.join('\n') }
}

function contentOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw unreadable(path, error)
  }
}
