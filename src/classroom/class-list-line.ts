import type { Row } from './class-list-cells.ts'
import type { Heading } from './class-list-heading.ts'
import type { ListProblem } from './class-list-problem.ts'

/** A student as the list names them. Nothing else of the list is kept. */
export interface ListedStudent {
  readonly lastName: string
  readonly firstName: string
  /** Candidate number, as written. */
  readonly number: string | null
  /** Half-group, as written. */
  readonly group: string | null
  /** Line of the file, from 1. */
  readonly line: number
}

export interface LineRead {
  readonly student?: ListedStudent
  readonly problems: readonly ListProblem[]
}

const CANDIDATE_NUMBER = /^[0-9A-Z]{1,14}$/i
const LONGEST_GROUP = 20
/** A number or an address in the place of a name: columns have moved. */
const NOT_A_NAME = /\d\D?\d|@/
const LIKE_A_DATE = /\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}/

/** Reads one line: only the cells of the columns that are kept. */
export function readLine(row: Row, heading: Heading): LineRead {
  const { line } = row
  const leftOut = (message: string, advice: string) => ({ problems: [{ line, kept: false, message, advice }] })
  // One cell too many or too few moves the others: a birth date would be read as something that is kept.
  if (row.cells.length > heading.width || (heading.strict && row.width < heading.width))
    return leftOut(
      'Cette ligne n’a pas autant de cellules que la ligne d’en-tête : elle n’est pas lue.',
      'Ajoutez ou retirez le séparateur en trop, ou mettez entre guillemets la cellule qui en contient un.',
    )
  const cell = (kind: keyof Heading['columns']) =>
    heading.columns[kind].map((index) => row.cells[index] ?? '').find((text) => text !== '') ?? ''
  const name = nameOf(cell('lastName'), cell('firstName'), cell('fullName'))
  if (name.lastName === '' && name.firstName === '')
    return leftOut('Cette ligne n’a ni nom ni prénom.', 'Écrivez-les, ou supprimez la ligne.')
  if (NOT_A_NAME.test(name.lastName) || NOT_A_NAME.test(name.firstName))
    return leftOut(
      'Ce qui tient la place du nom n’en est pas un : la ligne n’est pas lue.',
      'Vérifiez que le nom et le prénom sont dans leur colonne.',
    )
  const number = cell('number')
  const group = cell('group')
  const numberFits = number === '' || CANDIDATE_NUMBER.test(number)
  const groupFits = group.length <= LONGEST_GROUP && !LIKE_A_DATE.test(group)
  return {
    student: { ...name, number: kept(number, numberFits), group: kept(group, groupFits), line },
    problems: [
      ...(row.strayQuote ? [STRAY_QUOTE] : []),
      ...(numberFits ? [] : [WRONG_NUMBER]),
      ...(groupFits ? [] : [WRONG_GROUP]),
    ].map((words) => ({ line, kept: true, ...words })),
  }
}

function kept(cell: string, fits: boolean): string | null {
  return fits && cell !== '' ? cell : null
}

const STRAY_QUOTE = { message: 'Un guillemet ouvert n’est pas refermé.', advice: 'Vérifiez le nom lu, ou retirez-le.' }
const WRONG_NUMBER = {
  message: 'Le numéro candidat n’en est pas un : il n’est pas gardé.',
  advice: 'Écrivez-le en chiffres, sans espace.',
}
const WRONG_GROUP = {
  message: 'Le groupe n’en est pas un : il n’est pas gardé.',
  advice: 'Écrivez un nom court, par exemple « A ».',
}

type Name = Pick<ListedStudent, 'lastName' | 'firstName'>

function nameOf(lastName: string, firstName: string, fullName: string): Name {
  return lastName !== '' || firstName !== '' || fullName === '' ? { lastName, firstName } : split(fullName)
}

/** « DUPONT Marie », « Marie DUPONT » or « Dupont, Marie »; any other is kept whole, as it cannot be told. */
function split(fullName: string): Name {
  const [before = '', ...after] = fullName.split(',')
  if (after.length > 0) return { lastName: before.trim(), firstName: after.join(',').trim() }
  const words = fullName.split(' ')
  const given = words.findIndex((word) => !isCapitals(word))
  if (given > 0) return { lastName: words.slice(0, given).join(' '), firstName: words.slice(given).join(' ') }
  const family = words.findLastIndex((word) => !isCapitals(word)) + 1
  if (given === -1 || family === words.length) return { lastName: fullName, firstName: '' }
  return { lastName: words.slice(family).join(' '), firstName: words.slice(0, family).join(' ') }
}

function isCapitals(word: string): boolean {
  return /\p{Lu}/u.test(word) && word === word.toUpperCase()
}
