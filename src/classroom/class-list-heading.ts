import type { Row } from './class-list-cells.ts'

/** What is kept of a list; every other column is left aside without being read. */
export type ColumnKind = 'lastName' | 'firstName' | 'fullName' | 'number' | 'group'

/** Positions of the columns to read, the preferred one first: a name in use comes before the name at birth. */
export type Columns = Readonly<Record<ColumnKind, readonly number[]>>

export interface Heading {
  readonly line: number
  readonly columns: Columns
  /** How many cells a line may have. */
  readonly width: number
  /** True when some columns are not read: a line must then have as many cells, or what is not read might be. */
  readonly strict: boolean
  /** Names of the columns left aside. */
  readonly leftAside: readonly string[]
}

/** The preamble of a Cyclades export has eight lines; nobody writes a longer one. */
const LONGEST_PREAMBLE = 30

/** Headings without accents nor punctuation, the preferred one first. */
const HEADINGS: Readonly<Record<ColumnKind, readonly string[]>> = {
  lastName: [
    ...['nom d usage', 'nom usage', 'nom usuel', 'nom', 'noms', 'nom de famille', 'nom du candidat', 'nom candidat'],
    ...['nom de l eleve', 'nom eleve', 'nom de naissance', 'last name', 'surname', 'family name'],
  ],
  firstName: [
    ...[
      'prenom d usage',
      'prenom usage',
      'prenom usuel',
      'prenom',
      'prenom 1',
      'premier prenom',
      'prenoms',
      'prenom s',
    ],
    ...['prenom du candidat', 'prenom candidat', 'prenom s du candidat', 'prenoms du candidat', 'prenom de l eleve'],
    ...['prenom eleve', 'first name', 'given name'],
  ],
  fullName: [
    ...['nom prenom', 'nom et prenom', 'nom prenoms', 'nom et prenoms', 'nom prenom s', 'nom et prenom s'],
    ...['noms et prenoms', 'noms prenoms', 'prenom nom', 'prenom et nom', 'nom complet', 'eleve', 'eleves'],
    ...['candidat', 'candidats', 'name', 'full name', 'student'],
  ],
  number: [
    ...['numero candidat', 'numero de candidat', 'numero du candidat', 'n candidat', 'n de candidat', 'n du candidat'],
    ...['no candidat', 'num candidat', 'candidate number'],
  ],
  group: ['groupe', 'groupes', 'demi groupe', 'demi groupes', 'sous groupe', 'gr', 'group', 'half group'],
}
const KINDS = Object.keys(HEADINGS) as ColumnKind[]

/** The line that names the columns: of the first lines, the one with most known headings, a name among them. */
export function headingOf(rows: readonly Row[]): Heading | undefined {
  const found = rows.slice(0, LONGEST_PREAMBLE).flatMap((row) => {
    const columns = columnsOf(row.cells)
    return hasName(columns) ? [{ row, columns, known: knownIn(columns) }] : []
  })
  const best = found.toSorted((a, b) => b.known - a.known)[0]
  if (best === undefined) return undefined
  const read = new Set(KINDS.flatMap((kind) => best.columns[kind]))
  return {
    line: best.row.line,
    columns: best.columns,
    width: best.row.cells.length,
    strict: read.size < best.row.cells.length,
    leftAside: best.row.cells.filter((cell, index) => cell !== '' && !read.has(index)),
  }
}

/** How many columns of a heading are read: the better the separator, the more. */
export function knownIn(columns: Columns): number {
  return KINDS.reduce((sum, kind) => sum + columns[kind].length, 0)
}

function hasName(columns: Columns): boolean {
  return columns.lastName.length + columns.firstName.length + columns.fullName.length > 0
}

function columnsOf(cells: readonly string[]): Columns {
  const names = cells.map(plain)
  const positions = (kind: ColumnKind) =>
    HEADINGS[kind].flatMap((heading) => names.flatMap((name, index) => (name === heading ? [index] : [])))
  return Object.fromEntries(KINDS.map((kind) => [kind, positions(kind)])) as unknown as Columns
}

function plain(heading: string): string {
  return heading
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}
