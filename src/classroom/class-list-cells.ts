import { unguarded } from './csv.ts'

export const SEPARATORS = [';', '\t', ','] as const
export type Separator = (typeof SEPARATORS)[number]

/** A line of the file cut into cells, trimmed; empty ones at its end are left out. `line` counts from 1. */
export interface Row {
  readonly line: number
  readonly cells: readonly string[]
  /** How many cells the line has, empty ones at its end included. */
  readonly width: number
  /** A cell opens a quote that nothing closes: it was read as an ordinary character. */
  readonly strayQuote: boolean
}

/** Cuts a text into rows, without those that hold nothing. A quoted cell may hold separators, quotes and new lines. */
export function rowsOf(text: string, separator: Separator): readonly Row[] {
  const rows: Row[] = []
  let [at, line] = [text.startsWith('\uFEFF') ? 1 : 0, 1]
  while (at < text.length) {
    const { end, ...row } = rowAt(text, at, separator)
    if (row.cells.length > 0) rows.push({ line, ...row })
    line += text.slice(at, end).match(NEW_LINE)?.length ?? 0
    at = end
  }
  return rows
}

const NEW_LINE = /\r\n|\r|\n/g

function rowAt(text: string, start: number, separator: Separator): Omit<Row, 'line'> & { readonly end: number } {
  const cells: string[] = []
  let [at, strayQuote] = [start, false]
  for (;;) {
    const cell = quotedAt(text, at, separator) ?? bareAt(text, at, separator)
    strayQuote ||= cell.stray
    cells.push(tidy(cell.text))
    at = cell.end
    if (text[at] !== separator) break
    at += 1
  }
  const width = cells.length
  while (cells.at(-1) === '') cells.pop()
  return { cells, width, strayQuote, end: at + (text.startsWith('\r\n', at) ? 2 : 1) }
}

interface CellText {
  readonly text: string
  readonly end: number
  readonly stray: boolean
}

/** A cell in quotes, or undefined: also when the quote is not closed right before a separator or the end of a line. */
function quotedAt(text: string, at: number, separator: Separator): CellText | undefined {
  const quoted = /[^\S\r\n\t]*(=?)"((?:[^"]|"")*)"[^\S\r\n\t]*/y
  quoted.lastIndex = at
  const [whole, formula, inside = ''] = quoted.exec(text) ?? []
  if (whole === undefined) return undefined
  const end = at + whole.length
  if (end < text.length && text[end] !== separator && !/[\r\n]/.test(text[end] ?? '')) return undefined
  return { text: formula ? `="${inside}"` : inside.replaceAll('""', '"'), end, stray: false }
}

function bareAt(text: string, at: number, separator: Separator): CellText {
  let end = at
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end += 1
  const bare = text.slice(at, end)
  return { text: bare, end, stray: bare.trimStart().startsWith('"') }
}

/** One spelling for one name, whoever typed it; a lone dash, as Cyclades writes it, is an empty cell. */
function tidy(cell: string): string {
  const text = unguarded(cell.trim()).normalize('NFC').replace(/\s+/g, ' ').trim()
  return /^[-–—]$/.test(text) ? '' : text
}
