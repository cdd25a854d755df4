import type { Student } from '../../../../classroom/types.ts'
import type { YearId } from '../../../../referential/types.ts'
import type { Followed } from '../asked.ts'

/** What a student already did of a scenario, in any year, assigned or freely. */
export interface Already {
  readonly student: Student
  /** Plays over, year by year, in the order they were played. */
  readonly done: readonly YearId[]
  /** Whether one is under way. */
  readonly begun: boolean
}

/** In the order of the class list. A play set aside was played all the same: the answers are known. */
export function alreadyDone(
  { students, runs }: Pick<Followed, 'students' | 'runs'>,
  scenario: string,
): readonly Already[] {
  const own = runs.filter((run) => run.scenario === scenario)
  return students.map((student) => {
    const its = own.filter((run) => run.student === student.id)
    return {
      student,
      done: its.filter(({ state }) => state !== 'begun').map(({ year }) => year),
      begun: its.some(({ state }) => state === 'begun'),
    }
  })
}
