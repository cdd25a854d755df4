import { isFor } from '../../../../classroom/assignment.ts'
import type { Assignment, Student } from '../../../../classroom/types.ts'
import type { LiveEvent } from '../../../../storage/live-events.ts'
import type { FollowedRun } from '../asked.ts'

/** Where a student is in an assignment, as far as a class is to be helped. */
export const STATES = ['trouble', 'waiting', 'playing', 'absent', 'finished'] as const
export type LiveState = (typeof STATES)[number]

export interface Whereabouts {
  readonly student: Student
  readonly state: LiveState
  /** What they are at, or were at last; undefined before they begin. */
  readonly assignment: Assignment | undefined
  /** Entries kept in the present run; 0 when none is begun. */
  readonly length: number
  /** The present run, or the last one over. */
  readonly run: string | null
  /** How many runs were begun. */
  readonly attempts: number
  /** Since when nothing came, in milliseconds; 0 where it does not matter. */
  readonly silentMs: number
  /** Why help is wanted. */
  readonly why: 'silent' | 'repeats' | 'fault' | null
}

/** What is known of a run, from the table and then from what comes live. */
export interface LiveRun {
  readonly run: string
  readonly student: string
  readonly assignment: string | null
  readonly length: number
  readonly finished: boolean
  readonly startedAt: string
  readonly setAside: boolean
  /** By the clock of this machine, so that silence is measured by one clock. */
  readonly heardAt: number
  /** A grave fault was made in it. */
  readonly fault: boolean
}

const WAITING_MS = 2 * 60_000
const TROUBLE_MS = 5 * 60_000
/** Begun that often without an end, it is no longer practice. */
const MANY_REPEATS = 3

/** The runs of the table. What was heard of one since `before` is later than what the table says, and stays. */
export function liveRuns(
  runs: readonly FollowedRun[],
  now: number,
  before: ReadonlyMap<string, LiveRun> = new Map(),
): ReadonlyMap<string, LiveRun> {
  return new Map(runs.map((run) => [run.run, liveRun(run, now, before.get(run.run))]))
}

function liveRun(seen: FollowedRun, now: number, before: LiveRun | undefined): LiveRun {
  const { run, student, assignment, startedAt, setAside, state } = seen
  const isNews = before === undefined || seen.length > before.length
  return {
    run,
    student,
    assignment,
    startedAt,
    setAside,
    length: Math.max(seen.length, before?.length ?? 0),
    finished: state !== 'begun' || (before?.finished ?? false),
    // The server's clock may be ahead of this one.
    heardAt: isNews ? Math.min(now, Date.parse(seen.updatedAt)) : before.heardAt,
    fault: seen.fault,
  }
}

/** The same runs once the table was asked again: those begun since it was asked are not in it yet. */
export function afterTable(
  before: ReadonlyMap<string, LiveRun>,
  runs: readonly FollowedRun[],
  since: number,
  now: number,
): ReadonlyMap<string, LiveRun> {
  const asked = liveRuns(runs, now, before)
  const newer = [...before].filter(([run, { heardAt }]) => heardAt >= since && !asked.has(run))
  return new Map([...asked, ...newer])
}

/** The same runs after an event; what comes late or twice takes nothing back. */
export function afterEvent(
  runs: ReadonlyMap<string, LiveRun>,
  event: LiveEvent,
  now: number,
): ReadonlyMap<string, LiveRun> {
  const before = runs.get(event.run)
  const { run, student, assignment, at } = event
  const length = Math.max(before?.length ?? 0, event.length)
  const finished = event.finished || (before?.finished ?? false)
  const begun = before ?? { run, student, assignment, startedAt: at, setAside: false, fault: false }
  return new Map(runs).set(run, { ...begun, length, finished, heardAt: now })
}

/** Every student whom one of the assignments is for, in the order of the class list, and where they are in the latest begun. */
export function whereabouts(
  students: readonly Student[],
  assignments: readonly Assignment[],
  runs: ReadonlyMap<string, LiveRun>,
  now: number,
): readonly Whereabouts[] {
  const wanted = new Map(assignments.map((one) => [one.id, one]))
  const its = [...runs.values()].filter((run) => wanted.has(run.assignment ?? '') && !run.setAside)
  return students
    .filter((student) => assignments.some((one) => isFor(one, student)))
    .map((student) => {
      const own = its.filter((run) => run.student === student.id)
      const last = own.toSorted((a, b) => a.startedAt.localeCompare(b.startedAt)).at(-1)
      if (last === undefined) return absent(student)
      const same = own.filter((run) => run.assignment === last.assignment)
      return { ...whereIs(student, last, same, now), assignment: wanted.get(last.assignment ?? '') }
    })
}

function absent(student: Student): Whereabouts {
  const nothing = { assignment: undefined, length: 0, run: null, attempts: 0, silentMs: 0, why: null }
  return { student, state: 'absent', ...nothing }
}

/** `runs`: all of the same assignment, the last begun among them. */
function whereIs(
  student: Student,
  last: LiveRun,
  runs: readonly LiveRun[],
  now: number,
): Omit<Whereabouts, 'assignment'> {
  const { run, length } = last
  const attempts = runs.length
  if (last.finished) return { student, state: 'finished', length, run, attempts, silentMs: 0, why: null }
  const silentMs = Math.max(0, now - last.heardAt)
  const why = whyTrouble(last, runs, silentMs)
  const state = why !== null ? 'trouble' : silentMs >= WAITING_MS ? 'waiting' : 'playing'
  return { student, state, length, run, attempts, silentMs, why }
}

function whyTrouble(last: LiveRun, runs: readonly LiveRun[], silentMs: number): Whereabouts['why'] {
  if (silentMs >= TROUBLE_MS) return 'silent'
  if (last.fault) return 'fault'
  return runs.filter(({ finished }) => !finished).length >= MANY_REPEATS ? 'repeats' : null
}

export type Counts = Readonly<Record<LiveState, number>>

export function countsOf(all: readonly Whereabouts[]): Counts {
  return Object.fromEntries(
    STATES.map((state) => [state, all.filter((one) => one.state === state).length]),
  ) as unknown as Counts
}
