import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { shippedShelf } from '../classes/shipped-shelf.ts'
import { type Client, client } from './class/client.ts'
import { compareKept } from './class/compare-kept.ts'
import { newMeasure } from './class/measure.ts'
import { enrol, made } from './class/school.ts'
import { startServer } from './class/server-process.ts'
import { type Acknowledged, simulateStudent } from './class/simulated-student.ts'

const { values } = parseArgs({
  options: {
    students: { type: 'string', default: '500' },
    moves: { type: 'string', default: '12' },
    'within-seconds': { type: 'string', default: '5' },
    'think-ms': { type: 'string', default: '3000' },
    database: { type: 'string', default: '' },
  },
})
const [students, moves, seconds, thinkMs] = [
  values.students,
  values.moves,
  values['within-seconds'],
  values['think-ms'],
].map(Number) as [number, number, number, number]

/** Prints what came of students who all begin together on one server; the exit code says whether all is well. */
async function bench(folder: string): Promise<boolean> {
  const server = await startServer({ PORT: '0', DATA_DIR: folder, DATABASE_URL: values.database })
  try {
    const desk = newMeasure()
    const teacher = client(() => [server.address], desk)
    if (server.first === undefined) throw new Error('the database must be new')
    await made(teacher, '/sign-in', server.first)
    const school = await enrol(teacher, students)
    const heard = new Map<string, number>()
    const leaving = school.classrooms.map((one) =>
      teacher.follow(`/classes/${one}/events`, (event) => {
        const { run, length } = event as { run: string; length: number }
        heard.set(run, Math.max(length, heard.get(run) ?? 0))
      }),
    )
    const measure = newMeasure()
    const all: Acknowledged[] = []
    const scenarios = shippedShelf()
    const pace = { think: () => thinkMs * (0.5 + Math.random()), goOn: (made: number) => made < moves }
    await Promise.all(
      school.students.map(async (student, rank) => {
        await pause((rank / students) * seconds * 1000)
        const browser = client(() => [server.address], measure)
        await simulateStudent({ student, client: browser, pace, scenarios }, (one) => all.push(one))
      }),
    )
    await pause(1000)
    for (const leave of leaving) leave()
    await followClasses(teacher, school)
    const { lost, duplicated } = await compareKept(teacher, all)
    const followed = all.filter(({ run, entries }) => heard.get(run) === entries.length).length
    const entries = all.reduce((sum, one) => sum + one.entries.length, 0)
    console.log(measure.table())
    console.log(`the teacher, before and after\n${desk.table()}`)
    console.log(`${students} students, ${all.length} plays, ${entries} entries acknowledged`)
    console.log(`all answers: p95 ${measure.percentile(0.95).toFixed(0)} ms; errors ${measure.failures}`)
    console.log(`lost ${lost}; duplicated ${duplicated}; plays followed live to their last entry ${followed}`)
    return lost === 0 && duplicated === 0 && measure.failures === 0 && followed === all.length
  } finally {
    await server.end('SIGTERM')
  }
}

/** What a teacher does afterwards: closes the evaluations and looks at the levels, derived by replay, then found again. */
async function followClasses(teacher: Client, { classrooms, students }: Awaited<ReturnType<typeof enrol>>) {
  const evaluations = students.filter(({ mode }) => mode === 'evaluation').map(({ assignment }) => assignment)
  for (const one of new Set(evaluations)) await teacher.ask('PATCH', `/assignments/${one}`, { closed: true })
  for (const what of ['table', 'progress'])
    for (const one of classrooms) await teacher.ask('GET', `/classes/${one}/${what}`)
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}

const folder = mkdtempSync(join(tmpdir(), 'comptoir-bench-'))
process.exitCode = (await bench(folder)) ? 0 : 1
rmSync(folder, { recursive: true })
