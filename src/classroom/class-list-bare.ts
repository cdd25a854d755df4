import type { Row } from './class-list-cells.ts'
import type { Heading } from './class-list-heading.ts'

/**
 * How to read a list that names no column: the first two columns of words are the name and the first name, a lone one
 * holds both. The others are left aside: nothing says what they are, and they might be birth dates.
 */
export function headingOfBareList(rows: readonly Row[]): Heading {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length))
  const [first, second] = Array.from({ length: width }, (_, index) => index).filter((index) => holdsWords(rows, index))
  const none = { lastName: [], firstName: [], fullName: [], number: [], group: [] }
  const columns =
    second === undefined
      ? { ...none, fullName: first === undefined ? [] : [first] }
      : { ...none, lastName: first === undefined ? [] : [first], firstName: [second] }
  return { line: 0, columns, width, strict: false, leftAside: [] }
}

function holdsWords(rows: readonly Row[], index: number): boolean {
  const cells = rows.map(({ cells }) => cells[index] ?? '').filter((cell) => cell !== '')
  const words = cells.filter((cell) => /\p{L}/u.test(cell) && !/[\d@]/.test(cell))
  return words.length > cells.length / 2
}
