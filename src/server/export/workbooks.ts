import type { Workbook } from 'exceljs'
import { gridsOf } from '../../classroom/export/grids.ts'
import { RECAP_HEADINGS, type RecapNotes, WHERE_MARKS_STAND } from '../../classroom/export/recap-notes.ts'
import type { ReviewedCopy } from '../../classroom/export/types.ts'
import { NATURE, NOT_A_CCF } from '../../classroom/export/words.ts'
import { HEAD_FILL, onPaper, put } from './cells.ts'
import { addGridSheet } from './grid-sheet.ts'
import { addIdentitySheet, addSignatureSheet, addSynthesisSheet } from './people-sheets.ts'

/** The workbook of one candidate: identity, one sheet per épreuve, synthesis, signatures. */
export async function candidateWorkbook(copy: ReviewedCopy): Promise<Uint8Array> {
  const workbook = await newWorkbook()
  const grids = gridsOf(copy)
  addIdentitySheet(workbook, copy)
  for (const grid of grids) addGridSheet(workbook, grid, copy)
  addSynthesisSheet(workbook, grids, copy)
  addSignatureSheet(workbook)
  return written(workbook)
}

/** The workbook of a school: one line per candidate, then mean, lowest and highest of each épreuve, as formulas. */
export async function recapWorkbook({ exams, rows, statistics }: RecapNotes): Promise<Uint8Array> {
  const workbook = await newWorkbook()
  const sheet = workbook.addWorksheet('RECAPNOTES')
  ;[18, 28, 24, ...exams.map(() => 14)].forEach((width, index) => {
    sheet.getColumn(index + 1).width = width
  })
  ;[NATURE, NOT_A_CCF, WHERE_MARKS_STAND].forEach((text, index) => {
    put(sheet.getCell(index + 1, 1), text, { bold: index === 0, italic: index > 0 })
    sheet.getCell(index + 1, 1).alignment = { wrapText: false }
  })
  const first = 6
  ;[...RECAP_HEADINGS, ...exams.map((exam) => `${exam} (sur 20)`)].forEach((text, index) => {
    put(sheet.getCell(first - 1, index + 1), text, { bold: true, box: true, centred: true, fill: HEAD_FILL })
  })
  rows.forEach(({ number, last, first: firstName, marks }, index) => {
    ;[number || null, last, firstName || null, ...marks].forEach((value, column) => {
      put(sheet.getCell(first + index, column + 1), value, { box: true })
    })
  })
  statistics.forEach(({ label, kind, values }, index) => {
    const row = first + rows.length + index
    put(sheet.getCell(row, 2), label, { bold: true, box: true })
    values.forEach((result, exam) => {
      const cell = sheet.getCell(row, exam + 4)
      put(cell, null, { box: true, bold: true })
      const letter = sheet.getColumn(exam + 4).letter
      const range = `${letter}${first}:${letter}${first + rows.length - 1}`
      // Without a mark there is no mean: an empty cell, not an error.
      if (result !== null) cell.value = { formula: `${kind}(${range})`, result }
      cell.numFmt = '0.00'
    })
  })
  onPaper(sheet, 'portrait')
  return written(workbook)
}

/** Loaded when a file is asked for: most servers write none for days. */
async function newWorkbook(): Promise<Workbook> {
  const { default: exceljs } = await import('exceljs')
  const workbook = new exceljs.Workbook()
  workbook.creator = 'Comptoir'
  workbook.description = NATURE
  return workbook
}

async function written(workbook: Workbook): Promise<Uint8Array> {
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}
