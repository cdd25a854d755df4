import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { backUp, openDatabase, restore } from '../../storage/database/index.ts'
import { shippedShelf } from '../classes/shipped-shelf.ts'
import { type Client, client } from './class/client.ts'
import { type Measure, newMeasure } from './class/measure.ts'
import { made } from './class/school.ts'
import { type ServerProcess, startServer } from './class/server-process.ts'
import { measureListInBrowser } from './copies/list-in-browser.ts'
import { basePlays, withCopies } from './copies/many-copies.ts'

const { values } = parseArgs({
  options: { copies: { type: 'string', default: '5000' }, students: { type: 'string', default: '500' } },
})
const [copies, students] = [values.copies, values.students].map(Number) as [number, number]

/** First view of the list, from the server. */
const FIRST_VIEW_MS = 300
/** While one scrolls or filters the list. */
const LONGEST_FRAME_MS = 100
const TIMES = 20
const SCENARIO = ['velo-electrique', 'terminale'] as const

/** Prints how the evaluator's list does with that many copies, on the server and in a browser; the exit code judges. */
async function bench(folder: string): Promise<boolean> {
  const school = await openSchool(join(folder, 'empty'))
  await multiply(join(folder, 'empty'), join(folder, 'full'), school.assignment)
  const server = await startServer({ PORT: '0', DATA_DIR: join(folder, 'full'), DATABASE_URL: '' })
  try {
    const measure = newMeasure()
    const teacher = client(() => [server.address], measure)
    await made(teacher, '/sign-in', school.account)
    const first = await askList(teacher, school, measure)
    console.log(measure.table())
    console.log(
      `${copies} copies of ${students} students: first view p95 ${first.toFixed(0)} ms, ${FIRST_VIEW_MS} allowed`,
    )
    const seen = await measureListInBrowser({ ...school, address: new URL('/', server.address).href })
    const rounds = (longest: readonly number[]) => longest.map((ms) => ms.toFixed(0)).join(', ')
    console.log(`in Chromium, four times slower: first rows ${seen.firstRowsMs.toFixed(0)} ms`)
    console.log(
      `longest frame, round by round: scrolling ${rounds(seen.scrolls)}; filtering ${rounds(seen.filters)} ms`,
    )
    console.log(
      `the round least disturbed: ${seen.longestScrollMs.toFixed(0)}, ${seen.longestFilterMs.toFixed(0)} ms; ${LONGEST_FRAME_MS} allowed`,
    )
    const fluid = Math.max(seen.longestScrollMs, seen.longestFilterMs) <= LONGEST_FRAME_MS
    return fluid && first <= FIRST_VIEW_MS && measure.failures === 0
  } finally {
    await server.end('SIGTERM')
  }
}

interface School {
  readonly account: { readonly login: string; readonly password: string }
  readonly classroom: string
  readonly assignment: string
}

/** A class with its students and one assignment, made as a teacher makes them. */
async function openSchool(folder: string): Promise<School> {
  const server = await startServer({ PORT: '0', DATA_DIR: folder, DATABASE_URL: '' })
  try {
    return await filled(server)
  } finally {
    await server.end('SIGTERM')
  }
}

async function filled({ address, first: account }: ServerProcess): Promise<School> {
  if (account === undefined) throw new Error('the database must be new')
  const teacher = client(() => [address], newMeasure())
  await made(teacher, '/sign-in', account)
  const opening = { name: 'Toutes', year: 'terminale', speciality: 'MCV-A' }
  const { classroom } = await made<{ classroom: { id: string } }>(teacher, '/classes', opening)
  for (let from = 0; from < students; from += 50) {
    const some = Array.from({ length: Math.min(50, students - from) }, (_, rank) => ({ alias: `Robot ${from + rank}` }))
    await made(teacher, `/classes/${classroom.id}/students`, { students: some })
  }
  const [scenario, year] = SCENARIO
  const asked = { scenario, year, mode: 'training', target: { to: 'class' } }
  const dates = { opensAt: null, closesAt: null, attempts: null }
  const path = `/classes/${classroom.id}/assignments`
  const { assignment } = await made<{ assignment: { id: string } }>(teacher, path, { ...asked, ...dates })
  return { account, classroom: classroom.id, assignment: assignment.id }
}

/** By way of a backup: in one commit, and through nothing but what is there already. */
async function multiply(from: string, to: string, assignment: string): Promise<void> {
  const found = shippedShelf().find(...SCENARIO)
  if (found === undefined) throw new Error(`no ${SCENARIO.join(', ')}`)
  const plays = await basePlays(found.scenario)
  const lines: string[] = []
  const before = await openDatabase({ kind: 'sqlite', file: join(from, 'comptoir.sqlite') })
  await backUp(before, (line) => lines.push(line))
  await before.close()
  mkdirSync(to)
  const after = await openDatabase({ kind: 'sqlite', file: join(to, 'comptoir.sqlite') })
  await restore(after, withCopies(lines, { count: copies, assignment, plays }))
  await after.close()
}

/** The list as an evaluator goes through it; resolves with p95 of its first view. */
async function askList(teacher: Client, { classroom, assignment }: School, measure: Measure): Promise<number> {
  const list = `/classes/${classroom}/copies`
  const firstViews = newMeasure()
  for (let time = 0; time < TIMES; time += 1) {
    const startedMs = performance.now()
    await teacher.ask('GET', list)
    firstViews.took('first view', performance.now() - startedMs)
  }
  for (let time = 0; time < TIMES; time += 1)
    await teacher.ask('POST', `/runs/${time.toString(16).padStart(32, '0')}/marking`, { what: 'remark', text: 'Vu.' })
  await made(teacher, `/assignments/${assignment}/second-marking`, { share: 0.2 })
  for (let time = 0; time < TIMES; time += 1) {
    await teacher.ask('GET', `${list}?state=to-do&offset=200&limit=200`)
    await teacher.ask('GET', `${list}?second=1`)
    await teacher.ask('GET', `/runs/${(100 + time).toString(16).padStart(32, '0')}/marking`)
  }
  await untilDerived(teacher, `${list}?criterion=MCV.1.communication`, measure)
  await teacher.ask('GET', `/classes/${classroom}/agreement`)
  return firstViews.percentile(0.95)
}

/** Sheets are derived behind the first askings. */
async function untilDerived(teacher: Client, path: string, measure: Measure): Promise<void> {
  const startedMs = performance.now()
  for (;;) {
    const { body } = await teacher.ask('GET', path)
    if ((body as { pending: number }).pending === 0) break
    await new Promise((resolve) => setTimeout(resolve, 1000))
  }
  measure.took('all sheets derived, once', performance.now() - startedMs)
}

const folder = mkdtempSync(join(tmpdir(), 'comptoir-bench-'))
process.exitCode = (await bench(folder)) ? 0 : 1
rmSync(folder, { recursive: true })
