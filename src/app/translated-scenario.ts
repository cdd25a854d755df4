import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Problem } from '../scenario/problem.ts'
import { readOverlay } from '../scenario/read-overlay.ts'
import { type ReadResult, readScenario } from '../scenario/read-scenario.ts'
import { translate } from '../scenario/translate.ts'
import { TRANSLATIONS, type TranslationId } from '../scenario/words.ts'

/** The overlays that stand beside a scenario file, one per language. */
export function overlayPaths(scenarioPath: string): readonly { language: TranslationId; path: string }[] {
  return TRANSLATIONS.map((language) => ({ language, path: join(dirname(scenarioPath), `${language}.yaml`) })).filter(
    ({ path }) => existsSync(path),
  )
}

/** Reads a scenario file and the overlays beside it; `name` is how its problems call it. */
export function readTranslatedScenario(path: string, name = path): ReadResult {
  const original = { text: readFileSync(path, 'utf8'), name }
  const result = readScenario(original.text, name)
  if (result.scenario === undefined) return result
  const problems: Problem[] = []
  let scenario = result.scenario
  for (const { language, path: beside } of overlayPaths(path)) {
    const overlay = { text: readFileSync(beside, 'utf8'), name: join(dirname(name), `${language}.yaml`) }
    const read = readOverlay(overlay, original, result.scenario.file)
    if (read.overlay === undefined) problems.push(...read.problems)
    else scenario = translate(scenario, read.overlay, language)
  }
  return problems.length > 0 ? { scenario: undefined, problems } : { scenario, problems: [] }
}
