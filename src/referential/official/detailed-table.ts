import type { Part } from '../detail-types.ts'
import type { CompetenceId, ReferentialId } from '../types.ts'
import { fold } from './fold.ts'

/** A bullet as it stands in the text: its label (« Bloc 1 », « Gr 2 + 4A » or nothing) and its folded words. */
export interface OfficialBullet {
  readonly label: string
  readonly text: string
}

/** What stands under one heading, in one column, for one competence. */
export interface OfficialCell {
  readonly competence: CompetenceId
  readonly referential: ReferentialId
  readonly part: Part
  readonly bullets: readonly OfficialBullet[]
}

const parts: readonly (readonly [string, Part])[] = [
  ['Compétences', 'competences'],
  ['Comportements professionnels', 'behaviours'],
  ['Savoirs associés', 'knowledge'],
  ['Résultats attendus', 'results'],
  ["Critères d'évaluation", 'criteria'],
  ['Ressources', 'resources'],
  ['Relations', 'relations'],
]

// Split by competence title: several page labels of group 3 are missing, so a page label proves nothing.
const title = /Compétence\(s\) de Seconde (\d[A-D])/
const furniture = /^.*(?:groupe de compétences de Seconde, page \d+\/\d+|Retour tableau synthétique compétences).*$/gm
const labelled = /^(Bloc|Gr|Groupe) (\d[AB]?(?: (?:et|\+) \d[AB]?)*) > ?(.*)$/

/** Every cell of the detailed table (the ten competences of Seconde, for both référentiels), in reading order. */
export function readDetailedTable(text: string): OfficialCell[] {
  const pages = text.split(title)
  const cells: OfficialCell[] = []
  for (let index = 1; index + 1 < pages.length; index += 2) {
    cells.push(...readPage(pages[index] as CompetenceId, pages[index + 1] ?? ''))
  }
  return cells
}

/** The words of each competence's own title and items, folded, as its first page gives them. */
export function readTitles(text: string): Map<CompetenceId, string> {
  const pages = text.split(title)
  const titles = new Map<CompetenceId, string>()
  for (let index = 1; index + 1 < pages.length; index += 2) {
    const words = /^[ \t]*\d\.[A-D]\. ([\s\S]*?)\n[ \t\u00a0]*Références référentiel/m.exec(pages[index + 1] ?? '')?.[1]
    const id = pages[index] as CompetenceId
    if (words !== undefined && !titles.has(id)) titles.set(id, fold(words))
  }
  return titles
}

function readPage(competence: CompetenceId, page: string): OfficialCell[] {
  const cells: OfficialCell[] = []
  let part: Part | null = null
  for (const row of rowsOf(page)) {
    const heading = headingOf(row)
    if (heading !== undefined) part = heading
    else if (part !== null) cells.push(...readRow(competence, part, row))
  }
  return cells
}

/** A row starts at a tab after a blank line or a page break; inside it, each cell starts at a tab. */
function rowsOf(page: string): string[][] {
  return page
    .replace(furniture, '\n\n\t§\n\n\t')
    .split(/\n(?:[ \u00a0]*\n[ \u00a0]*|[ \u00a0\f]+)\t/)
    .map((row) => row.split(/\n\t/))
}

/** The part a row announces, null when the row ends a part, undefined when the row is content. */
function headingOf(row: readonly string[]): Part | null | undefined {
  const words = row.map(fold).find((cell) => cell !== '') ?? ''
  const announced = parts.find(([name]) => words.startsWith(`${name} MA (`) || words.startsWith(`${name} MCV (`))
  if (announced) return announced[1]
  return /^(§|Savoirs juridiques|Références référentiel|Rappels? :|\d\.[A-D]\. )/.test(words) ? null : undefined
}

function readRow(competence: CompetenceId, part: Part, row: readonly string[]): OfficialCell[] {
  return row.flatMap((cell, column) => {
    const bullets = bulletsOf(cell, part)
    const [referential, place] = columnOf(part, column)
    return bullets.length === 0 ? [] : [{ competence, referential, part: place, bullets }]
  })
}

/** MA comes first; savoirs have a second column of limites; a MCV cell may be split in two by block. */
function columnOf(part: Part, column: number): [ReferentialId, Part] {
  if (part !== 'knowledge') return [column === 0 ? 'MA' : 'MCV', part]
  return [column < 2 ? 'MA' : 'MCV', column % 2 === 0 ? 'knowledge' : 'limits']
}

function bulletsOf(cell: string, part: Part): OfficialBullet[] {
  const bulletSplit = /^[ \u00a0]*\([ \u00a0]*$/m
  const lineSplit = part === 'competences' ? /\n/ : /\n(?=[ \u00a0]*(?:Bloc|Gr|Groupe) \d|[ \u00a0]*Voir )/
  return cell
    .split(bulletSplit)
    .flatMap((piece) => piece.split(lineSplit))
    .map(fold)
    .filter((words) => words !== '')
    .map((words) => {
      const match = part === 'competences' ? null : labelled.exec(words)
      return match ? { label: `${match[1]} ${match[2]}`, text: match[3] ?? '' } : { label: '', text: words }
    })
}

/** The blocks a label names: « Gr 1 et 4B » gives 1 and 4B. */
export function blocksOf(label: string): string[] {
  return label.match(/\d[AB]?/g) ?? []
}
