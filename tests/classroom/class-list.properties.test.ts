import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readClassList } from '../../src/classroom/class-list.ts'
import { SEPARATORS } from '../../src/classroom/class-list-cells.ts'
import { listText } from '../../src/classroom/class-list-text.ts'

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZéèêëàâçîïôùûüœÉÈÇŒÿŸ'
const word = fc.string({ unit: fc.constantFrom(...LETTERS), minLength: 2, maxLength: 8 })
/** A name as French lists have them; some hold what separates cells or a quote. */
const name = fc
  .tuple(word, fc.constantFrom(' ', '-', "'", '’', ', ', '; ', ' "', '" '), word)
  .chain(([a, between, b]) => fc.constantFrom(a, `${a}${between}${b}`))
const student = fc.record({
  lastName: name,
  firstName: name,
  number: fc.option(fc.stringMatching(/^[0-9]{4,11}$/)),
  group: fc.option(fc.constantFrom('A', 'B', 'Groupe 1', '1/2', '01')),
})
const students = fc.uniqueArray(student, {
  minLength: 1,
  maxLength: 45,
  selector: (one) => `${one.lastName}\n${one.firstName}`.toLocaleLowerCase('fr'),
})
const withNumbers = students.map((list) => {
  const seen = new Set<string>()
  return list.map((one) => {
    const number = one.number !== null && seen.has(one.number) ? null : one.number
    if (number !== null) seen.add(number)
    return { ...one, number }
  })
})

const COLUMNS = { lastName: 'Nom', firstName: 'Prénom', number: 'N° candidat', group: 'Demi-groupe' } as const
const SECRET = '12/03/2008 120890177FJ'
const layout = fc.record({
  order: fc.shuffledSubarray(['lastName', 'firstName', 'number', 'group', 'secret', 'secret2'] as const, {
    minLength: 6,
  }),
  separator: fc.constantFrom(...SEPARATORS),
  newLine: fc.constantFrom('\n', '\r\n', '\r'),
  quoteAll: fc.boolean(),
  preamble: fc.constantFrom('', 'Titre\nLycée;Exemple,s\n\n'),
  empty: fc.constantFrom('', ' -', '-'),
})

type Layout = typeof layout extends fc.Arbitrary<infer T> ? T : never
type Student = typeof student extends fc.Arbitrary<infer T> ? T : never

function fileOf(list: readonly Student[], { order, separator, newLine, quoteAll, preamble, empty }: Layout): string {
  const cell = (text: string) => (quoteAll || /[;,\t"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
  const line = (value: (column: Layout['order'][number]) => string) =>
    order.map((one) => cell(value(one))).join(separator)
  return [
    ...preamble.split('\n').slice(0, -1),
    line((one) => (one in COLUMNS ? COLUMNS[one as keyof typeof COLUMNS] : 'Autre')),
    ...list.flatMap((student) => [
      line((one) => (one.startsWith('secret') ? SECRET : (student[one as keyof Student] ?? empty))),
      '',
    ]),
  ].join(newLine)
}

const ENCODINGS: Readonly<Record<string, (text: string) => Uint8Array>> = {
  'UTF-8': (text) => new TextEncoder().encode(text),
  'UTF-8 with its mark': (text) => new TextEncoder().encode(`\uFEFF${text}`),
  'UTF-16 LE with its mark': (text) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
  'UTF-16 LE': (text) => Buffer.from(text, 'utf16le'),
  'UTF-16 BE with its mark': (text) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(),
  'UTF-16 BE': (text) => Buffer.from(text, 'utf16le').swap16(),
  'Windows-1252': (text) => Uint8Array.from(text, (letter) => WINDOWS[letter] ?? letter.charCodeAt(0)),
}
const WINDOWS: Readonly<Record<string, number>> = { '’': 0x92, œ: 0x9c, Œ: 0x8c, Ÿ: 0x9f }

describe('any class list', () => {
  test.each(Object.entries(ENCODINGS))('in %s reads back the same, whatever its separators and order', (_, encode) => {
    fc.assert(
      fc.property(withNumbers, layout, (list, how) => {
        const read = readClassList(listText(encode(fileOf(list, how))))
        expect(read.students.map(({ line, ...one }) => one)).toEqual(list)
        expect(read.problems).toEqual([])
        expect(JSON.stringify(read)).not.toMatch(/03\/2008|177FJ/)
      }),
    )
  })

  test('whatever is written in it, each line is a student or has a problem', () => {
    const cell = fc.oneof(name, fc.constantFrom('', '-', '"', '12/03/2008', 'Nom', '3'), fc.string())
    const lines = fc.array(fc.array(cell, { maxLength: 5 }).map((cells) => cells.join(';').replace(/[\r\n]/g, '')))
    fc.assert(
      fc.property(lines, (body) => {
        const text = ['Nom;Prénom;Groupe', ...body].join('\n')
        const read = readClassList(text)
        const answered = new Set([...read.students, ...read.problems].map(({ line }) => line))
        for (const [index, line] of body.entries())
          if (/[\p{L}\d]/u.test(line) && (read.headingLine ?? 0) < index + 2 && !insideQuotes(text, index + 1))
            expect(answered).toContain(index + 2)
      }),
    )
  })
})

/** True when a line stands in a quoted cell begun above: it belongs to that line. */
function insideQuotes(text: string, index: number): boolean {
  return text.split('\n').slice(0, index).join('').includes('"')
}
