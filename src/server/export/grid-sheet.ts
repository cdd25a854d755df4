import type { Workbook, Worksheet } from 'exceljs'
import type { Grid, GridLine } from '../../classroom/export/grids.ts'
import type { ReviewedCopy } from '../../classroom/export/types.ts'
import { DESCRIPTORS_ARE_OURS, NATURE } from '../../classroom/export/words.ts'
import { BOX, dress, HEAD_FILL, onPaper, put } from './cells.ts'

/** Competences, critère, four levels, observations. */
const WIDTHS = [11, 34, 24, 24, 24, 24, 30]
const LAST = WIDTHS.length
/** Where the four columns of levels begin. */
export const FIRST_LEVEL = 3
const CROSS = 'X'

/** The sheet of one épreuve: one cross per critère at most, and under it what one sees at each level. */
export function addGridSheet(workbook: Workbook, grid: Grid, copy: ReviewedCopy): void {
  const sheet = workbook.addWorksheet(grid.code.replace(/[*?:\\/[\]]/g, ' '), {
    views: [{ state: 'frozen', ySplit: 5 }],
  })
  WIDTHS.forEach((width, index) => {
    sheet.getColumn(index + 1).width = width
  })
  headOf(sheet, grid, copy)
  let row = 6
  for (const line of grid.lines) {
    addLine(sheet, row, line)
    row += 2
  }
  sheet.mergeCells(row, 1, row, LAST)
  put(sheet.getCell(row, 1), DESCRIPTORS_ARE_OURS, { italic: true, size: 8 })
  onPaper(sheet, 'landscape')
}

function headOf(sheet: Worksheet, { code, title, levels }: Grid, { candidate, scenario }: ReviewedCopy): void {
  const heads = [
    NATURE,
    `${code} – ${title}`,
    `Candidat : ${candidate.name ?? candidate.alias} · Situation : ${scenario}`,
  ]
  heads.forEach((text, index) => {
    sheet.mergeCells(index + 1, 1, index + 1, LAST)
    put(sheet.getCell(index + 1, 1), text, { bold: index < 2, size: index === 1 ? 13 : 10 })
  })
  const columns = ['Compétences', 'Critères d’évaluation', ...levels, 'Observations']
  columns.forEach((text, index) => {
    put(sheet.getCell(5, index + 1), text, { bold: true, fill: HEAD_FILL, box: true, centred: true })
  })
  sheet.getRow(5).height = 30
}

function addLine(sheet: Worksheet, row: number, { competences, text, level, descriptors, why }: GridLine): void {
  for (const column of [1, 2, LAST]) sheet.mergeCells(row, column, row + 1, column)
  put(sheet.getCell(row, 1), competences.join(', '), { box: true, centred: true })
  put(sheet.getCell(row, 2), text, { box: true, bold: true })
  put(sheet.getCell(row, LAST), why, { box: true, size: 9 })
  descriptors.forEach((descriptor, index) => {
    const [cross, words] = [sheet.getCell(row, FIRST_LEVEL + index), sheet.getCell(row + 1, FIRST_LEVEL + index)]
    const isHere = level === index + 1
    put(cross, isHere ? CROSS : null, { bold: true, centred: true, size: 12 })
    put(words, descriptor, { size: 8, bold: isHere })
    cross.border = { ...BOX, bottom: {} }
    words.border = { ...BOX, top: {} }
  })
  dress(sheet.getCell(row + 1, LAST), { box: true, size: 9 })
  sheet.getRow(row).height = 16
  sheet.getRow(row + 1).height = 58
}
