import { basename, dirname, join } from 'node:path'
import { formatProblem } from '../../scenario/problem.ts'
import { TRANSLATIONS } from '../../scenario/words.ts'
import { readTranslatedScenario } from '../translated-scenario.ts'
import { UsageError, unreadable } from './usage-error.ts'

/**
 * `check FILE…`: located problems, or one line per right file. `ok` is false when any file is wrong.
 * A scenario is checked with the overlays beside it, an overlay with its scenario.
 */
export function checkCommand(paths: readonly string[]): { ok: boolean; text: string } {
  if (paths.length === 0) throw new UsageError('check : indiquez au moins un fichier de scénario.')
  const lines: string[] = []
  let ok = true
  for (const path of paths) {
    const { problems } = readWhole(scenarioOf(path))
    ok &&= problems.length === 0
    lines.push(...(problems.length === 0 ? [`${path} : aucun problème.`] : problems.map(formatProblem)))
  }
  return { ok, text: lines.join('\n') }
}

/** An overlay stands beside its scenario. */
function scenarioOf(path: string): string {
  return TRANSLATIONS.some((language) => basename(path) === `${language}.yaml`)
    ? join(dirname(path), 'scenario.yaml')
    : path
}

function readWhole(path: string) {
  try {
    return readTranslatedScenario(path)
  } catch (error) {
    throw unreadable(path, error)
  }
}
