import { toCsv } from '../../../../classroom/csv.ts'

const BOM = '\uFEFF'
const NEW_LINE = '\r\n'

interface Named {
  /** Of the column of names. */
  readonly heading: string
  /** One for each line of the table as it came; empty, or all null, for no column. */
  readonly names: readonly (string | null)[]
  /** Which line of the table comes where. */
  readonly order: readonly number[]
}

/**
 * The table of the server in the order of the class list, with a column of names before it: names that only this page
 * knows are put in here, so that they are sent nowhere.
 */
export function namedCsv(csv: string, { heading, names, order }: Named): string {
  const [heads = '', ...lines] = csv.slice(BOM.length).split(NEW_LINE)
  const named = names.some((name) => name !== null)
  const line = (name: string | null, rest: string) => (named ? `${cellOf(name)};${rest}` : rest)
  const rows = order.map((at) => line(names[at] ?? null, lines[at] ?? ''))
  return BOM + [line(heading, heads), ...rows, ''].join(NEW_LINE)
}

function cellOf(name: string | null): string {
  return toCsv([[name]]).slice(BOM.length, -NEW_LINE.length)
}
