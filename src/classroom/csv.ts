/** A cell to write: null is empty; a number is written with a decimal comma, two decimals at most. */
export type Cell = string | number | null

/** A spreadsheet would run these as a formula, also after spaces, also in their full-width forms. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/
/** A spreadsheet would turn these into a date or a number: half-group « 1/2 », a code, a candidate number in 0. */
const ALTERED = /^\d[\d\s./:,%-]*(?:e[+-]?\d+)?$/i
const PLAIN_INTEGER = /^(?:0|[1-9]\d{0,9})$/
/** What the apostrophe was put before; `unguarded` takes it away again. */
const GUARDED = /^'(?='*(?:\s*[=+\-@＝＋－＠\d]|[\t\r\n]))/

/**
 * A table as a file that a French Excel opens with a double click, and LibreOffice as well: byte order mark, `;`, CRLF.
 * Text never runs nor changes there: what would be a formula, a date or a rounded number gets an apostrophe in front.
 */
export function toCsv(rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(written).join(';')}\r\n`).join('')}`
}

/** A text that no spreadsheet takes for a formula, wherever it is pasted or saved again. */
export function withoutFormula(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text
}

/** The text of a cell as it was before `toCsv` protected it; also takes `="0123"`, another usual protection. */
export function unguarded(cell: string): string {
  const [, quoted] = /^="([^"]*)"$/.exec(cell) ?? []
  return quoted ?? cell.replace(GUARDED, '')
}

function written(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return inFrench(cell)
  const guarded = isAtRisk(cell) || GUARDED.test(cell) ? `'${cell}` : cell
  return /[;"\r\n\t,]|^\s|\s$/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded
}

function isAtRisk(cell: string): boolean {
  return FORMULA.test(cell) || (ALTERED.test(cell) && !PLAIN_INTEGER.test(cell))
}

function inFrench(value: number): string {
  if (!Number.isFinite(value)) return ''
  return value
    .toFixed(2)
    .replace(/\.?0+$/, '')
    .replace('.', ',')
    .replace(/^-0$/, '0')
}
