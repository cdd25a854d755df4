import exceljs from 'exceljs'
import { beforeAll, describe, expect, it } from 'vitest'
import { recapNotes } from '../../../src/classroom/export/recap-notes.ts'
import { NATURE } from '../../../src/classroom/export/words.ts'
import { descriptorOf } from '../../../src/referential/descriptors/index.ts'
import { criteriaOf, levelWords } from '../../../src/referential/index.ts'
import { candidateWorkbook, recapWorkbook } from '../../../src/server/export/workbooks.ts'
import { hasOffice, NO_OFFICE, pagesInOffice, sheetsInOffice } from '../../support/office.ts'
import { reviewedCopy } from '../../support/reviewed-copy.ts'

async function read(file: Uint8Array): Promise<exceljs.Workbook> {
  const workbook = new exceljs.Workbook()
  await workbook.xlsx.load(file.buffer as ArrayBuffer)
  return workbook
}

const textsOf = (sheet: exceljs.Worksheet) => {
  const texts: string[] = []
  sheet.eachRow((row) => row.eachCell((cell) => texts.push(String(cell.value))))
  return texts
}

/** Per critère: the columns, 1 to 4, where a cross stands, and the four sentences under them. */
function linesOf(sheet: exceljs.Worksheet) {
  const lines: { text: string; crosses: number[]; sentences: string[]; why: unknown }[] = []
  for (let row = 6; typeof sheet.getCell(row + 1, 3).value === 'string'; row += 2) {
    const columns = [1, 2, 3, 4]
    lines.push({
      text: String(sheet.getCell(row, 2).value),
      crosses: columns.filter((column) => sheet.getCell(row, column + 2).value === 'X'),
      sentences: columns.map((column) => String(sheet.getCell(row + 1, column + 2).value)),
      why: sheet.getCell(row, 7).value,
    })
  }
  return lines
}

describe.each([
  ['MA', ['E31', 'E32', 'E2'], [12, 4, 9]],
  ['MCV-A', ['E31', 'E32', 'E33', 'E2'], [4, 7, 8, 5]],
  ['MCV-B', ['E31', 'E32', 'E33', 'E2'], [4, 7, 8, 6]],
] as const)('the workbook of a candidate in %s', (speciality, exams, sizes) => {
  const copy = reviewedCopy({ speciality })
  let workbook: exceljs.Workbook
  beforeAll(async () => {
    workbook = await read(await candidateWorkbook(copy))
  })

  it('has the identity, a sheet for each épreuve, the synthesis and the signatures', () => {
    const names = workbook.worksheets.map(({ name }) => name)
    expect(names).toEqual(['Identité', ...exams, 'Synthèse', 'Signatures'])
    for (const sheet of workbook.worksheets) {
      expect(textsOf(sheet)).toContain(NATURE)
      expect(sheet.pageSetup).toMatchObject({ paperSize: 9, fitToPage: true, fitToWidth: 1, fitToHeight: 1 })
    }
  })

  it('has every critère of the speciality once, with one cross where it has a level, under its own sentences', () => {
    const lines = exams.flatMap((exam) => linesOf(workbook.getWorksheet(exam)!))
    expect(exams.map((exam) => linesOf(workbook.getWorksheet(exam)!).length)).toEqual(sizes)
    const criteria = criteriaOf(speciality)
    expect(lines.map(({ text }) => text).sort()).toEqual(criteria.map(({ text }) => text).sort())
    for (const { id, text } of criteria) {
      const { level, why } = copy.lines.find(({ criterion }) => criterion === id)!
      const line = lines.find((one) => one.sentences[0] === descriptorOf(id)[0])!
      expect(line).toEqual({ text, crosses: level === null ? [] : [level], sentences: descriptorOf(id), why })
    }
  })

  it('names the four levels as the référentiel does', () => {
    const heads = [3, 4, 5, 6].map((column) => workbook.getWorksheet('E31')!.getCell(5, column).value)
    expect(heads).toEqual(levelWords(speciality === 'MA' ? 'MA' : 'MCV'))
  })

  it('tells the remark, the comments and the mark in the synthesis, and counts the crosses', () => {
    const sheet = workbook.getWorksheet('Synthèse')!
    const texts = textsOf(sheet)
    expect(texts).toContain(copy.remark)
    expect(texts).toContain('Décision n° 3 : Reformulation attendue ici.')
    expect(texts).toContain('13.5')
    const counts = [2, 3, 4, 5, 6].map((column) => sheet.getCell(5, column).value as number)
    expect(counts.reduce((sum, one) => sum + one, 0)).toBe(sizes[0])
  })

  it.skipIf(!hasOffice)(`opens in LibreOffice with the same cells, a page per sheet – or: ${NO_OFFICE}`, async () => {
    const file = await candidateWorkbook(copy)
    const sheets = sheetsInOffice(file)
    expect([...sheets.keys()].sort()).toEqual(workbook.worksheets.map(({ name }) => name).sort())
    const first = criteriaOf(speciality)[0]!
    expect(sheets.get('E31')).toContain(first.text)
    expect(sheets.get('E31')).toContain(descriptorOf(first.id)[3])
    const crosses = exams.map(
      (exam) =>
        sheets
          .get(exam)!
          .split('\n')
          .filter((line) => /,X,|,X$/.test(line)).length,
    )
    expect(crosses.reduce((sum, one) => sum + one, 0)).toBe(copy.lines.filter(({ level }) => level !== null).length)
    expect(pagesInOffice(file)).toBe(workbook.worksheets.length)
  })
})

describe('the identity sheet', () => {
  it('leaves blank what is not known, and fills in what is', async () => {
    const blank = (await read(await candidateWorkbook(reviewedCopy()))).getWorksheet('Identité')!
    const known = (
      await read(
        await candidateWorkbook(
          reviewedCopy({
            school: 'Lycée des Quais',
            candidate: { alias: 'Loutre', name: 'LE GALL Anna Lou', number: '0123' },
          }),
        ),
      )
    ).getWorksheet('Identité')!
    const valuesOf = (sheet: exceljs.Worksheet) =>
      new Map([4, 5, 6, 7, 8, 9, 10, 11].map((row) => [sheet.getCell(row, 1).value, sheet.getCell(row, 2).value]))
    expect(Object.fromEntries(valuesOf(blank))).toEqual({
      ...{ Académie: null, Session: null, Établissement: null, 'Nom du candidat': null, 'Prénom du candidat': null },
      ...{ 'Numéro de candidat': null, 'Alias dans Comptoir': 'Loutre turquoise', Date: '02/11/2026' },
    })
    expect(Object.fromEntries(valuesOf(known))).toMatchObject({
      ...{ Établissement: 'Lycée des Quais', 'Nom du candidat': 'LE GALL', 'Prénom du candidat': 'Anna Lou' },
      'Numéro de candidat': '0123',
    })
  })
})

describe('in Seconde', () => {
  it('there is no épreuve and no mark: a grid for each block that has a level', async () => {
    const copy = reviewedCopy({ speciality: null, year: 'seconde', mark: null })
    const workbook = await read(await candidateWorkbook(copy))
    const names = workbook.worksheets.map(({ name }) => name)
    expect(names).toContain('MA bloc 1')
    expect(names.some((name) => name.startsWith('E'))).toBe(false)
    expect(textsOf(workbook.getWorksheet('Synthèse')!).join()).not.toContain('Note sur 20')
  })
})

describe('RECAPNOTES', () => {
  const candidate = (alias: string, name: string | null) => ({ alias, name, number: null })
  const copies = [
    reviewedCopy({ candidate: candidate('Loutre', 'DURAND Léa'), mark: 12.5 }),
    reviewedCopy({ candidate: candidate('Héron', null), mark: 8 }),
    reviewedCopy({ candidate: candidate('=HYPERLINK("x")', null), mark: null, settled: false }),
  ]
  const recap = recapNotes(copies, 'MCV-A')

  it('has a line per candidate, a column per épreuve, then mean, lowest and highest as formulas', async () => {
    const sheet = (await read(await recapWorkbook(recap))).getWorksheet('RECAPNOTES')!
    const row = (number: number) => [1, 2, 3, 4, 5, 6].map((column) => sheet.getCell(number, column).value)
    expect(row(5)).toEqual(['Numéro', 'Nom', 'Prénom', 'E31 (sur 20)', 'E32 (sur 20)', 'E33 (sur 20)'])
    expect(row(6)).toEqual([null, 'DURAND', 'Léa', null, null, 12.5])
    expect(row(7)).toEqual([null, 'Héron', null, null, null, 8])
    expect(row(8)).toEqual([null, '\'=HYPERLINK("x")', null, null, null, null])
    expect(row(9)).toEqual([null, 'Moyenne', null, null, null, { formula: 'AVERAGE(F6:F8)', result: 10.25 }])
    expect(row(10)).toEqual([null, 'Note la plus basse', null, null, null, { formula: 'MIN(F6:F8)', result: 8 }])
    expect(row(11)).toEqual([null, 'Note la plus haute', null, null, null, { formula: 'MAX(F6:F8)', result: 12.5 }])
    expect(sheet.getCell(1, 1).value).toBe(NATURE)
  })

  it.skipIf(!hasOffice)(`is computed again by LibreOffice to the same values – or: ${NO_OFFICE}`, async () => {
    const csv = [...sheetsInOffice(await recapWorkbook(recap)).values()][0]!
    expect(csv).toContain(',Moyenne,,,,10.25')
    expect(csv).toContain(',Note la plus haute,,,,12.5')
    expect(csv).toContain("'=HYPERLINK")
  })
})

describe('a formula in what somebody wrote', () => {
  it.each(['=1+1', '+33 6', '-2', '@SUM(A1)', '\t=1', '＝1'])('%j stays a text, in every cell', async (text) => {
    const copy = reviewedCopy({ remark: text, scenario: text, classroom: text, comments: [{ entry: 0, text }] })
    const workbook = await read(
      await candidateWorkbook({ ...copy, candidate: { alias: text, name: null, number: text } }),
    )
    const values = workbook.worksheets.flatMap(textsOf)
    expect(values.filter((value) => value === `'${text}`).length).toBeGreaterThanOrEqual(4)
    expect(values.filter((value) => /^\s*[=+\-@＝]/.test(value))).toEqual([])
  })
})
