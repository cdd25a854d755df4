import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { shippedShelf } from '../classes/shipped-shelf.ts'
import { client } from './class/client.ts'
import { compareKept } from './class/compare-kept.ts'
import { newMeasure } from './class/measure.ts'
import { enrol, made } from './class/school.ts'
import { type ServerProcess, startServer } from './class/server-process.ts'
import { type Acknowledged, simulateStudent } from './class/simulated-student.ts'

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '200' },
    students: { type: 'string', default: '20' },
    servers: { type: 'string', default: '1' },
    database: { type: 'string', default: '' },
  },
})
const [kills, students, count] = [values.kills, values.students, values.servers].map(Number) as [number, number, number]
const LONGEST_LIFE_MS = 1500

/** Kills a server at random moments while students play, and says what is missing of what they were told is kept. */
async function bench(folder: string): Promise<boolean> {
  const env = { PORT: '0', DATA_DIR: folder, DATABASE_URL: values.database }
  const servers: ServerProcess[] = []
  for (let one = 0; one < count; one += 1) servers.push(await startServer(env))
  const addresses = () => servers.map(({ address }) => address)
  const measure = newMeasure()
  const teacher = client(addresses, measure)
  const { first } = servers[0] ?? {}
  if (first === undefined) throw new Error('the database must be new')
  await made(teacher, '/sign-in', first)
  const all: Acknowledged[] = []
  const scenarios = shippedShelf()
  let over = false
  const pace = { think: () => 20 + Math.random() * 60, goOn: () => !over }
  const school = await enrol(teacher, students)
  const playing = school.students.map((student) =>
    simulateStudent({ student, client: client(addresses, measure), pace, scenarios }, (one) => all.push(one)),
  )
  const failed = Promise.all(playing)
  failed.catch(() => undefined)
  for (let kill = 1; kill <= kills; kill += 1) {
    await pause(Math.random() * LONGEST_LIFE_MS)
    const victim = Math.floor(Math.random() * count)
    await servers[victim]?.end('SIGKILL')
    servers[victim] = await startServer(env)
    if (kill % 20 === 0) console.log(`${kill} kills, ${entriesOf(all)} entries acknowledged`)
  }
  over = true
  await failed
  const { lost, duplicated } = await compareKept(teacher, all)
  for (const server of servers) await server.end('SIGTERM')
  console.log(`${kills} kills, ${students} students, ${all.length} plays, ${entriesOf(all)} entries acknowledged`)
  console.log(`tries made again ${measure.failures}; lost ${lost}; duplicated ${duplicated}`)
  return lost === 0 && duplicated === 0
}

function entriesOf(all: readonly Acknowledged[]): number {
  return all.reduce((sum, { entries }) => sum + entries.length, 0)
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}

const folder = mkdtempSync(join(tmpdir(), 'comptoir-crash-'))
process.exitCode = (await bench(folder)) ? 0 : 1
rmSync(folder, { recursive: true })
