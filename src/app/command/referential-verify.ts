import { readdir, readFile, realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findProblems } from '../../referential/official/find-problems.ts'
import { type OfficialTexts, readTexts } from '../../referential/official/read-texts.ts'
import { type WholeReferential, wholeReferential } from '../../referential/official/whole.ts'

/** Checks the data against the official texts (`.txt` files) in a folder; gives the problems in French, or none. */
export async function verifyReferential(folder: string, data: WholeReferential = wholeReferential): Promise<string[]> {
  return findProblems(data, await textsIn(folder, data))
}

async function textsIn(folder: string, data: WholeReferential): Promise<OfficialTexts> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.txt')).sort()
  const files = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))
  return readTexts(files, data.documents)
}

function counts(data: WholeReferential): string {
  const of = (referential: string) => data.criteria.filter((one) => one.referential === referential).length
  const cited = data.criteria.reduce((sum, one) => sum + one.competences.length, 0)
  const links = data.details.flatMap((one) => one.seeAlso).filter((one) => one.part === 'criteria').length
  return [
    `Le référentiel est conforme aux textes officiels.`,
    `${data.criteria.length} critères (MA ${of('MA')}, MCV ${of('MCV')}), cités ${cited} fois, ${links} « Voir aussi ».`,
    `${data.competences.length} compétences, ${data.details.length} tableaux détaillés, ${data.mends.length} coquilles corrigées et notées.`,
  ].join('\n')
}

async function main(folder: string | undefined): Promise<number> {
  if (folder === undefined) {
    process.stderr.write('Usage : npm run referential:verify -- DOSSIER (le dossier des textes officiels, en .txt)\n')
    return 2
  }
  const problems = await verifyReferential(folder).catch(() => null)
  if (problems === null) {
    process.stderr.write(`Dossier illisible : ${folder}\n`)
    return 2
  }
  if (problems.length === 0) process.stdout.write(`${counts(wholeReferential)}\n`)
  else process.stderr.write(`${problems.length} écart(s) avec les textes officiels :\n- ${problems.join('\n- ')}\n`)
  return problems.length === 0 ? 0 : 1
}

const launched = process.argv[1] ? await realpath(process.argv[1]).catch(() => '') : ''
if (launched === fileURLToPath(import.meta.url)) process.exitCode = await main(process.argv[2])
