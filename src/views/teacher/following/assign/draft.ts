import type { Assignment, AssignmentMode, Target } from '../../../../classroom/types.ts'
import { year as yearOf } from '../../../../referential/index.ts'
import type { YearId } from '../../../../referential/types.ts'
import type { PlayOptions } from '../../../../scenario/year-options.ts'

/** What a teacher is about to assign; dates as a field of this machine gives them, empty for none. */
export interface Draft {
  readonly scenario: string
  readonly year: YearId
  readonly mode: AssignmentMode
  readonly target: Target
  readonly opensAt: string
  readonly closesAt: string
  /** Empty: as many as one likes. */
  readonly attempts: string
  readonly sameClient: boolean
  /** Those that differ from the year's. */
  readonly options: Partial<PlayOptions>
}

export function newDraft(scenario: string, year: YearId): Draft {
  return {
    scenario,
    year,
    mode: 'training',
    target: { to: 'class' },
    opensAt: '',
    closesAt: '',
    attempts: '',
    sameClient: false,
    options: {},
  }
}

/** The same draft in another year: where there is no certificative mode, it is a training. */
export function inYear(draft: Draft, year: YearId): Draft {
  return { ...draft, year, mode: yearOf(year).certification ? draft.mode : 'training' }
}

export type DraftProblem = 'window' | 'attempts'

/** Why it cannot be assigned as it stands; null when it can. */
export function draftProblem({
  opensAt,
  closesAt,
  attempts,
}: Pick<Draft, 'opensAt' | 'closesAt' | 'attempts'>): DraftProblem | null {
  const [from, to] = [momentOf(opensAt), momentOf(closesAt)]
  if (from !== null && to !== null && from >= to) return 'window'
  return attempts !== '' && !/^[1-9]\d?$/.test(attempts) ? 'attempts' : null
}

/** What the class server is asked. */
export function askedOf({ opensAt, closesAt, attempts, ...draft }: Draft): object {
  return {
    ...draft,
    opensAt: momentOf(opensAt),
    closesAt: momentOf(closesAt),
    attempts: attempts === '' ? null : Number(attempts),
  }
}

/** A local date and time as the moment it is, in ISO 8601; null when there is none. */
export function momentOf(field: string): string | null {
  const date = new Date(field)
  return field === '' || Number.isNaN(date.getTime()) ? null : date.toISOString()
}

/** A moment as a field for date and time shows it on this machine. */
export function fieldOf(moment: Assignment['opensAt']): string {
  if (moment === null) return ''
  const date = new Date(moment)
  const local = new Date(date.getTime() - date.getTimezoneOffset() * 60_000)
  return local.toISOString().slice(0, 16)
}
