import { join } from 'node:path'
import { en } from '../../i18n/en/index.ts'
import { fr } from '../../i18n/fr/index.ts'
import { readSources } from './sources/source-map.ts'
import { checkTexts } from './texts/check-texts.ts'
import { looseSpaces } from './texts/loose-spaces.ts'

const root = join(import.meta.dirname, '..', '..', '..')

/** Where no view has a say: the register sheet and the notice, chosen by key, and the pages that come with the site. */
const chosenAside = (path: string) =>
  path.startsWith('src/classroom/register') || path.startsWith('src/app/build/opening/')
const sources = [...readSources(root, ['src/views', 'src/classroom', 'src/app/build/opening'])].filter(
  ([path]) => path.startsWith('src/views/') || chosenAside(path),
)

const problems = [...checkTexts({ fr, en }, new Map(sources)), ...looseSpaces(fr)]
for (const problem of problems) console.error(problem)
console.log(
  problems.length === 0 ? 'Interface texts: all there, all used.' : `Interface texts: ${problems.length} to mend.`,
)
process.exitCode = problems.length === 0 ? 0 : 1
