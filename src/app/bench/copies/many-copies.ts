import { playBot } from '../../../audit/play-bot.ts'
import type { YearScenario } from '../../../scenario/model.ts'
import type { Transcript } from '../../../transcript/types.ts'

/** A line of a backup. */
interface Line {
  readonly table: string
  readonly row: Readonly<Record<string, unknown>>
}

const PLAYERS = ['expert', 'first', 'random'] as const
const SEEDS = 6

/** Different plays of one scenario, each to its end. */
export async function basePlays(scenario: YearScenario): Promise<readonly Transcript[]> {
  const plays: Transcript[] = []
  for (const bot of PLAYERS)
    for (let seed = 1; seed <= SEEDS; seed += 1) {
      const startedAt = '2026-11-02T08:00:00.000Z'
      plays.push(await playBot({ scenario, bot, seed, speciality: 'MCV-A', startedAt }))
    }
  return plays
}

/** The lines of a backup that holds a class, with that many copies of an assignment shared out among its students. */
export function withCopies(
  lines: readonly string[],
  {
    count,
    assignment,
    plays,
  }: { readonly count: number; readonly assignment: string; readonly plays: readonly Transcript[] },
): readonly string[] {
  const students = lines
    .map((line) => JSON.parse(line) as Partial<Line>)
    .flatMap(({ table, row }) => (table === 'student' && row !== undefined ? [row] : []))
  const added: Line[] = []
  for (let copy = 0; copy < count; copy += 1) {
    const [student, play] = [students[copy % students.length], plays[copy % plays.length]]
    if (student === undefined || play === undefined) throw new Error('no student or no play to copy')
    added.push(...copyLines(copy, { student, play, assignment }))
  }
  return [...lines, ...added.map((line) => JSON.stringify(line))]
}

function copyLines(
  copy: number,
  of: { readonly student: Line['row']; readonly play: Transcript; readonly assignment: string },
): readonly Line[] {
  const { entries, ...head } = of.play
  const run = copy.toString(16).padStart(32, '0')
  const at = head.startedAt
  const { id: student, classroom } = of.student
  return [
    { table: 'run', row: { id: run, head: JSON.stringify(head), length: entries.length, updated_at: at, finished: 1 } },
    ...entries.map((entry, position) => ({ table: 'entry', row: { run, position, body: JSON.stringify(entry) } })),
    {
      table: 'attempt',
      row: {
        ...{ run, student, classroom, assignment: of.assignment, mode: 'training' },
        started_at: at,
        set_aside: 0,
      },
    },
  ]
}
