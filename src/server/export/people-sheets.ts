import type { Workbook, Worksheet } from 'exceljs'
import type { Grid } from '../../classroom/export/grids.ts'
import type { ReviewedCopy } from '../../classroom/export/types.ts'
import { MODE_WORDS, NATURE, NOT_A_CCF, PROPOSAL_ONLY, splitName } from '../../classroom/export/words.ts'
import { speciality as specialityOf, year as yearOf } from '../../referential/index.ts'
import { BLANK_FILL, HEAD_FILL, onPaper, put } from './cells.ts'

/** Who has been evaluated, where and when: what is not known is left to be filled in by hand. */
export function addIdentitySheet(workbook: Workbook, copy: ReviewedCopy): void {
  const sheet = titled(workbook, 'Identité', [28, 60])
  const { candidate, classroom, school, speciality, year, mode, scenario, startedAt, complete } = copy
  const { last, first } = splitName(candidate.name)
  const rows: readonly (readonly [string, string | null])[] = [
    ['Académie', null],
    ['Session', null],
    ['Établissement', school],
    ['Nom du candidat', last || null],
    ['Prénom du candidat', first || null],
    ['Numéro de candidat', candidate.number],
    ['Alias dans Comptoir', candidate.alias],
    ['Date', startedAt.slice(0, 10).split('-').reverse().join('/')],
    ['Classe', classroom],
    ['Année', yearOf(year).title],
    ['Spécialité', speciality === null ? 'pas encore choisie (famille des métiers)' : specialityOf(speciality).title],
    ['Situation présentée', `${scenario}${complete ? '' : ' (contact interrompu)'}`],
    ['Cadre', MODE_WORDS[mode]],
  ]
  rows.forEach(([label, value], index) => {
    put(sheet.getCell(index + 4, 1), label, { bold: true, box: true, fill: HEAD_FILL })
    put(sheet.getCell(index + 4, 2), value, { box: true, ...(value === null ? { fill: BLANK_FILL } : {}) })
  })
  put(sheet.getCell(rows.length + 5, 1), 'Cases jaunes : à remplir à la main, Comptoir ne connaît que l’alias.', {
    italic: true,
    size: 9,
  })
}

/** Each épreuve at a glance, the remark and the mark. */
export function addSynthesisSheet(workbook: Workbook, grids: readonly Grid[], copy: ReviewedCopy): void {
  const sheet = titled(workbook, 'Synthèse', [40, 14, 14, 14, 14, 14])
  let row = 4
  for (const { code, title, levels, lines } of grids) {
    put(sheet.getCell(row, 1), `${code} – ${title}`, { bold: true, box: true, fill: HEAD_FILL })
    const counts = levels.map((_, index) => lines.filter(({ level }) => level === index + 1).length)
    const without = lines.filter(({ level }) => level === null).length
    ;[...levels, 'non évalué'].forEach((word, index) => {
      put(sheet.getCell(row, index + 2), word, { bold: true, box: true, centred: true, size: 9, fill: HEAD_FILL })
      put(sheet.getCell(row + 1, index + 2), [...counts, without][index] ?? 0, { box: true, centred: true })
    })
    put(sheet.getCell(row + 1, 1), 'Nombre de critères', { box: true })
    row += 3
  }
  const told = (label: string, value: string | number | null, height: number) => {
    put(sheet.getCell(row, 1), label, { bold: true, box: true, fill: HEAD_FILL })
    sheet.mergeCells(row, 2, row, 6)
    put(sheet.getCell(row, 2), value, { box: true, ...(value === null ? { fill: BLANK_FILL } : {}) })
    sheet.getRow(row).height = height
    row += 1
  }
  told('Appréciation motivée', copy.remark || null, 90)
  const said = copy.comments.map(({ entry, text }) => `Décision n° ${entry + 1} : ${text}`).join('\n')
  if (said !== '') told('Observations sur la partie', said, 90)
  if (copy.year !== 'seconde') told('Note sur 20 (non communiquée au candidat)', copy.mark, 24)
  if (!copy.settled) put(sheet.getCell(row + 1, 1), PROPOSAL_ONLY, { italic: true })
}

/** Whoever evaluated signs by hand. */
export function addSignatureSheet(workbook: Workbook): void {
  const sheet = titled(workbook, 'Signatures', [30, 34, 18, 36])
  ;['Nom', 'Fonction', 'Date', 'Signature'].forEach((head, index) => {
    put(sheet.getCell(4, index + 1), head, { bold: true, box: true, centred: true, fill: HEAD_FILL })
  })
  ;['Enseignant(e)', 'Enseignant(e)', 'Tuteur ou tutrice en entreprise', 'Professionnel(le) associé(e)'].forEach(
    (role, index) => {
      const row = index + 5
      ;[null, role, null, null].forEach((text, column) => {
        put(sheet.getCell(row, column + 1), text, { box: true, ...(text === null ? { fill: BLANK_FILL } : {}) })
      })
      sheet.getRow(row).height = 44
    },
  )
}

/** A portrait sheet with columns of those widths, that says first what it is. */
function titled(workbook: Workbook, name: string, widths: readonly number[]): Worksheet {
  const sheet = workbook.addWorksheet(name)
  widths.forEach((width, index) => {
    sheet.getColumn(index + 1).width = width
  })
  ;[NATURE, NOT_A_CCF].forEach((text, index) => {
    sheet.mergeCells(index + 1, 1, index + 1, widths.length)
    put(sheet.getCell(index + 1, 1), text, { bold: index === 0, italic: index === 1, size: index === 0 ? 13 : 9 })
  })
  onPaper(sheet, widths.length > 2 ? 'landscape' : 'portrait')
  return sheet
}
