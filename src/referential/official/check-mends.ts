import { fold } from './fold.ts'
import type { WholeReferential } from './whole.ts'

/** A wording shown to readers and the wording of the text it was mended from. */
interface Mended {
  readonly name: string
  readonly shown: string
  readonly original: string
}

/** What differs between a wording and its original is a listed typo, and nothing else. */
export function checkMends(data: WholeReferential): string[] {
  return everyMended(data)
    .filter((one) => mend(one.original, data) !== fold(one.shown))
    .map((one) => `${one.name} : « ${one.shown} » n’est pas « ${one.original} » dont on aurait corrigé une coquille.`)
}

function mend(original: string, data: WholeReferential): string {
  let words = fold(original)
  for (const one of data.mends) words = words.split(fold(one.wrong)).join(fold(one.right))
  return words
}

function everyMended(data: WholeReferential): Mended[] {
  const found: Mended[] = []
  const add = (name: string, shown: string, original: string | undefined) => {
    if (original !== undefined) found.push({ name, shown, original })
  }
  for (const one of data.criteria) add(one.id, one.text, one.original)
  for (const detail of data.details) {
    const name = `Compétence ${detail.competence} ${detail.referential}`
    for (const cited of detail.competences.cited) {
      add(name, cited.title, cited.original)
      for (const one of cited.mended ?? []) add(name, one.item, one.original)
    }
    for (const part of ['behaviours', 'knowledge', 'limits', 'results', 'resources', 'relations'] as const) {
      for (const bullet of detail[part]?.bullets ?? []) add(name, bullet.items.join(' / '), bullet.original)
    }
  }
  for (const block of data.landmarks.flatMap((one) => [...one.MA, ...one.MCV])) {
    for (const mended of block.competences.flatMap((one) => one.mended ?? []))
      add(block.blockText, mended.item, mended.original)
  }
  for (const row of data.examTable.referentials.flatMap((one) => one.rows)) add(row.code, row.unit ?? '', row.original)
  return found
}
