import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rowsOf } from '../../src/classroom/class-list-cells.ts'
import { toCsv, unguarded } from '../../src/classroom/csv.ts'

/** Reads a file as RFC 4180 says, the way LibreOffice does once told `;`: nothing of ours in it. */
function strictCells(file: string): string[][] {
  const rows: string[][] = [[]]
  for (const [, quoted, bare, end] of file.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^;"\r\n]*))(;|\r\n)/g)) {
    rows.at(-1)?.push(quoted === undefined ? (bare ?? '') : quoted.replaceAll('""', '"'))
    if (end === '\r\n') rows.push([])
  }
  rows.pop()
  return rows
}

describe('a CSV file', () => {
  test('is what a French Excel opens: mark, `;`, CRLF, decimal comma', () => {
    expect(
      toCsv([
        ['Élève', 'Part'],
        ['a;b', 0.5],
        ['dit "x"', null],
        ['z', 1 / 3],
        ['', -0.001],
        ['n', Number.NaN],
      ]),
    ).toBe('\uFEFFÉlève;Part\r\n"a;b";0,5\r\n"dit ""x""";\r\nz;0,33\r\n;0\r\nn;\r\n')
  })

  test.each([...['=1+1', '+33 1', '-1', '@SUM(A1)', '\tx', '\r=1', ' =1', '＝1', '-', '=HYPERLINK("http://x";"y")']])(
    'never runs %j',
    (text) => {
      const [[cell = ''] = []] = strictCells(toCsv([[text]]))
      expect(cell).toBe(`'${text}`)
      expect(unguarded(cell)).toBe(text)
    },
  )

  test.each(['1/2', '01', '1-2', '9/14', '02145670001', '123456789012', '12E5', '1 000', '12:30', '3,5', '50%'])(
    'keeps %j as it is written, where a spreadsheet would see a date or a number',
    (text) => {
      const [[cell = ''] = []] = strictCells(toCsv([[text]]))
      expect(cell).toBe(`'${text}`)
      expect(unguarded(cell)).toBe(text)
    },
  )

  test.each(['Zoé', '7', '1001', "D'Arc", "'t Modèle", '9 sur 14', '4T7C-93RX', 'Groupe 1'])(
    'leaves %j alone',
    (text) => {
      expect(strictCells(toCsv([[text]]))).toEqual([[text]])
      expect(unguarded(text)).toBe(text)
    },
  )

  test('keeps a negative number a number', () => {
    expect(toCsv([[-1.5]])).toBe('\uFEFF-1,5\r\n')
  })

  test('of any text reads back the same, and no cell can run', () => {
    const text = fc.string({
      unit: fc.oneof(fc.constantFrom(...'=+-@\t\r\n;,"\' 0159/eE'), fc.string({ minLength: 1, maxLength: 1 })),
    })
    const table = fc.array(fc.array(text, { minLength: 2, maxLength: 4 }), { minLength: 1 })
    fc.assert(
      fc.property(table, (rows) => {
        const read = strictCells(toCsv(rows))
        expect(read.map((row) => row.map(unguarded))).toEqual(rows)
        for (const cell of read.flat()) expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/)
      }),
    )
  })

  test('is read by our own reader of lists too', () => {
    const file = toCsv([
      ['Nom', 'Groupe'],
      ['=Zoé', '1/2'],
      ['a;"b', '01'],
    ])
    expect(rowsOf(file, ';').map(({ cells }) => cells)).toEqual([
      ['Nom', 'Groupe'],
      ['=Zoé', '1/2'],
      ['a;"b', '01'],
    ])
  })
})
