import { join } from 'node:path'
import { en } from '../../i18n/en/index.ts'
import { fr } from '../../i18n/fr/index.ts'
import { readSources } from './sources/source-map.ts'
import { checkTexts } from './texts/check-texts.ts'

const root = join(import.meta.dirname, '..', '..', '..')

/** The register sheet and the notice are chosen line by line, by key, where no view has a say. */
const chosenAside = (path: string) => path.startsWith('src/classroom/register')
const sources = [...readSources(root, ['src/views', 'src/classroom'])].filter(
  ([path]) => path.startsWith('src/views/') || chosenAside(path),
)

const problems = checkTexts({ fr, en }, new Map(sources))
for (const problem of problems) console.error(problem)
console.log(
  problems.length === 0 ? 'Interface texts: all there, all used.' : `Interface texts: ${problems.length} to mend.`,
)
process.exitCode = problems.length === 0 ? 0 : 1
