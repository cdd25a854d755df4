import { toCsv } from '../../../../classroom/csv.ts'

const BOM = '\uFEFF'
const NEW_LINE = '\r\n'

/**
 * The table of the server with a column of names before it, one for each line in the order of the class list. Names that
 * only this page knows are put in here, so that they are sent nowhere; without any, the file stays as it came.
 */
export function namedCsv(csv: string, heading: string, names: readonly (string | null)[]): string {
  if (names.every((name) => name === null)) return csv
  const cells = [heading, ...names].map((name) => toCsv([[name]]).slice(BOM.length, -NEW_LINE.length))
  const lines = csv.slice(BOM.length).split(NEW_LINE)
  return BOM + lines.map((line, at) => (line === '' ? line : `${cells[at] ?? ''};${line}`)).join(NEW_LINE)
}
