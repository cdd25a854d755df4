import { Ajv2020 } from 'ajv/dist/2020.js'
import exceljs from 'exceljs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { NATURE } from '../../../src/classroom/export/words.ts'
import { type ClassServer, classServer, openClass, type Visitor } from '../../support/class-server.ts'
import { assign, close, invited, sit, train } from '../../support/copies.ts'
import { statementWarnings } from '../../support/statement-warnings.ts'

let server: ClassServer
let teacher: Visitor
let jury: Visitor
let assignment: string
let run: string
let untouched: string

beforeAll(async () => {
  server = await classServer()
  teacher = await server.teacher()
  const opened = await openClass(server, teacher, { keepNames: true })
  const { classroom, students, student, neighbour } = opened
  const [{ id }] = students
  await teacher.patch(`/classes/${classroom.id}`, { keepNames: true })
  expect(
    (await teacher.post(`/classes/${classroom.id}/names`, { names: [{ student: id, name: 'DURAND Léa' }] })).status,
  ).toBe(204)
  assignment = await assign(teacher, classroom.id)
  run = await sit(student, assignment)
  untouched = await sit(neighbour, assignment)
  await close(teacher, run, [{ what: 'mark', mark: 11.5 }])
  jury = await invited(server.visitor(), { teacher, classroom: classroom.id, assignment })
})
afterAll(async () => {
  expect(server.reported).toEqual([])
  await server.close()
})

async function workbook(who: Visitor, path: string) {
  const answer = await server.server.inject({
    url: `/api${path}`,
    cookies: Object.fromEntries(who.cookies),
    headers: { host: 'comptoir.test' },
  })
  expect([path, answer.statusCode]).toEqual([path, 200])
  const read = new exceljs.Workbook()
  await read.xlsx.load(answer.rawPayload as never)
  const texts = read.worksheets.flatMap((sheet) => {
    const found: string[] = []
    sheet.eachRow((row) => row.eachCell((cell) => found.push(String(cell.value))))
    return found
  })
  return { texts, read, name: String(answer.headers['content-disposition']) }
}

describe('the workbook of a copy', () => {
  it('holds what was closed, and the name for a teacher of a class that keeps names', async () => {
    const { texts, name } = await workbook(teacher, `/runs/${run}/export.xlsx`)
    expect(name).toMatch(/^attachment; filename="grille-Loutre-turquoise-[\w-]+\.xlsx"$/)
    expect(texts).toEqual(expect.arrayContaining([NATURE, 'DURAND', 'Léa', 'Une écoute réelle.', '11.5', '1re MCV']))
    expect(texts.filter((text) => text === 'X').length).toBeGreaterThan(5)
  })

  it('holds no name for an evaluator of outside', async () => {
    const { texts } = await workbook(jury, `/runs/${run}/export.xlsx`)
    expect(texts).toContain('Loutre turquoise')
    expect(texts.join()).not.toMatch(/DURAND|Léa/)
  })

  it('says of a copy that nobody has closed that its levels are proposals', async () => {
    const { texts } = await workbook(teacher, `/runs/${untouched}/export.xlsx`)
    expect(texts.join()).toContain('Niveaux proposés par la machine')
    expect(texts).not.toContain('11.5')
  })
})

describe('RECAPNOTES', () => {
  it('is the same as a workbook and as CSV: the class in its order, the mark once', async () => {
    const { texts } = await workbook(teacher, `/assignments/${assignment}/recapnotes.xlsx`)
    expect(texts).toEqual(expect.arrayContaining([NATURE, 'DURAND', 'Léa', 'Héron gris', '11.5', 'Moyenne']))
    const csv = (await teacher.get(`/assignments/${assignment}/recapnotes.csv`)).text
    expect(csv).toMatch(/^\uFEFFEntraînement \/ évaluation formative\r\n/)
    const lines = csv.split('\r\n')
    expect(lines).toContain('Numéro;Nom;Prénom;E31 (sur 20);E32 (sur 20);E33 (sur 20)')
    expect(lines.filter((line) => line.startsWith(';DURAND;Léa;') && line.includes('11,5'))).toHaveLength(1)
    expect(lines).toContain(';Héron gris;;;;')
    expect(lines.findIndex((line) => line.includes('DURAND'))).toBeLessThan(lines.indexOf(';Héron gris;;;;'))
    expect((await jury.get(`/assignments/${assignment}/recapnotes.csv`)).text).not.toContain('DURAND')
  })
})

it('a copy under blind second marking bears no alias, no name, no level of a person and no mark', async () => {
  const other = await openClass(server, teacher, { name: '1re B', keepNames: true })
  const twice = await assign(teacher, other.classroom.id)
  const blind = await sit(other.student, twice)
  const asked = await teacher.post(`/assignments/${twice}/second-marking`, { share: 1 })
  expect(asked.status).toBeLessThan(300)
  await close(teacher, blind, [{ what: 'mark', mark: 3.5 }])
  const { texts } = await workbook(teacher, `/runs/${blind}/export.xlsx`)
  expect(texts.join()).not.toMatch(/Loutre|Une écoute réelle|3\.5/)
  expect(texts.join()).toMatch(/Copie\s/)
})

it('a play that goes on is no copy yet', async () => {
  const opened = await openClass(server, teacher, { name: '1re C' })
  const begun = await sit(opened.student, await assign(teacher, opened.classroom.id), { moves: 2 })
  expect((await teacher.get(`/runs/${begun}/export.xlsx`)).body).toMatchObject({ error: 'not-a-copy' })
})

it('a training counts as well as an evaluation', async () => {
  const opened = await openClass(server, teacher, { name: '1re D' })
  const trained = await train(server, opened.student, await assign(teacher, opened.classroom.id, { mode: 'training' }))
  expect((await workbook(teacher, `/runs/${trained}/export.xlsx`)).texts).toContain('entraînement')
})

describe('the data and the statements of an assignment', () => {
  it('are files that hold what was closed, for those who may mark', async () => {
    const data = (await teacher.get(`/assignments/${assignment}/data.json`)).body
    expect(data).toMatchObject({ nature: NATURE, $schema: '../data-schema.json' })
    const closed = data.copies.find((one: { run: string }) => one.run === run)
    expect(closed).toMatchObject({ settled: true, mark: 11.5, candidate: { name: 'DURAND Léa' } })
    expect(closed.transcript.entries.length).toBeGreaterThan(5)
    expect((await jury.get(`/assignments/${assignment}/data.json`)).text).not.toContain('DURAND')
    const schema = (await server.visitor().get('/assignments/data-schema.json')).body
    expect(new Ajv2020().compile(schema)(data)).toBe(true)
  })

  it('are statements that a record store takes, the same each time', async () => {
    const path = `/assignments/${assignment}/xapi.json`
    const statements = (await teacher.get(path)).body
    expect(statements.length).toBeGreaterThan(20)
    for (const statement of statements) expect(statementWarnings(statement)).toEqual([])
    expect((await jury.get(path)).body).toEqual(statements)
    expect(JSON.stringify(statements)).not.toMatch(/DURAND|11\.5/)
    expect(new Set(statements.map(({ id }: { id: string }) => id)).size).toBe(statements.length)
  })
})
