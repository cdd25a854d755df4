import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CatalogueEntry } from '../../audit/catalogue-entry.ts'
import { coverageOf } from '../../audit/coverage.ts'
import { words } from '../../i18n/fr/words.ts'
import { criteria } from '../../referential/index.ts'
import { FAMILIES, YEARS } from '../../scenario/words.ts'

const README = join(import.meta.dirname, '..', '..', '..', 'README.md')
const BLOCK = /(?<=<!-- coverage -->\n)[\s\S]*(?=<!-- \/coverage -->)/

/** The numbers of a catalogue as the README gives them: a table by competence, and how the critères are shared out. */
export function coverageForReadme(catalogue: readonly CatalogueEntry[]): string {
  const { competences, criteria: observed } = coverageOf(catalogue)
  const cells = (row: readonly (string | number)[]) => `| ${row.join(' | ')} |`
  const inYears = YEARS.map((year) => catalogue.filter(({ years }) => years[year] !== undefined))
  const rows = FAMILIES.map((family) => [
    words.family[family],
    ...inYears.map((all) => all.filter((one) => one.family === family).length),
  ])
  const seenIn = (wanted: (count: number) => boolean) =>
    criteria.filter(({ id }) => wanted(observed[id]?.length ?? 0)).map(({ id }) => `\`${id}\``)
  const named = (words: string, ids: readonly string[]) => (ids.length === 0 ? '' : ` ${words} : ${ids.join(', ')}.`)
  return [
    cells(['', 'Seconde', 'Première', 'Terminale']),
    cells(['---', '---', '---', '---']),
    cells(['situations', ...inYears.map((all) => all.length)]),
    ...rows.map(cells),
    ...Object.entries(competences).map(([id, years]) =>
      cells([`observent ${id}`, ...YEARS.map((year) => years[year].length)]),
    ),
    '',
    `Sur les ${criteria.length} critères, ${seenIn((count) => count >= 2).length} sont observés dans au moins deux situations.` +
      named(
        'Dans une seule',
        seenIn((count) => count === 1),
      ) +
      named(
        'Dans aucune',
        seenIn((count) => count === 0),
      ),
    '',
  ].join('\n')
}

/** That block as the README has it now. */
export function coverageInReadme(): string {
  return BLOCK.exec(readFileSync(README, 'utf8'))?.[0] ?? ''
}

/** Writes the block; the rest of the README stays as it is. */
export function writeCoverageInReadme(catalogue: readonly CatalogueEntry[]): void {
  const before = readFileSync(README, 'utf8')
  if (!BLOCK.test(before)) throw new Error('README.md : les marques <!-- coverage --> et <!-- /coverage --> manquent.')
  writeFileSync(
    README,
    before.replace(BLOCK, () => coverageForReadme(catalogue)),
  )
}
