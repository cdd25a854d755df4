import type { Borders, Cell, Fill, Font, Worksheet } from 'exceljs'
import { withoutFormula } from '../../classroom/csv.ts'
import { NATURE } from '../../classroom/export/words.ts'

const thin = { style: 'thin', color: { argb: 'FF7A7A7A' } } as const
export const BOX: Partial<Borders> = { top: thin, left: thin, bottom: thin, right: thin }
export const HEAD_FILL: Fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE6EBF2' } }
/** What a person is to fill in by hand. */
export const BLANK_FILL: Fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFF9DB' } }

export interface Look {
  readonly bold?: boolean
  readonly italic?: boolean
  readonly size?: number
  readonly fill?: Fill
  readonly box?: boolean
  readonly centred?: boolean
}

/** Writes a text in a cell, never a formula; wraps it and gives it its look. */
export function put(cell: Cell, text: string | number | null, look: Look = {}): void {
  cell.value = typeof text === 'string' ? withoutFormula(text) : text
  dress(cell, look)
}

export function dress(cell: Cell, { bold, italic, size = 10, fill, box, centred }: Look): void {
  const font: Partial<Font> = { name: 'Arial', size, bold: bold ?? false, italic: italic ?? false }
  cell.font = font
  cell.alignment = { wrapText: true, vertical: centred ? 'middle' : 'top', horizontal: centred ? 'center' : 'left' }
  if (fill !== undefined) cell.fill = fill
  if (box) cell.border = BOX
}

/** Puts the page on one A4 and says on it what it is. */
export function onPaper(sheet: Worksheet, orientation: 'portrait' | 'landscape'): void {
  sheet.pageSetup = {
    paperSize: 9,
    orientation,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 1,
    margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.5, header: 0.2, footer: 0.2 },
  }
  sheet.headerFooter.oddFooter = `&L${NATURE}&RComptoir · &A · &P / &N`
}
