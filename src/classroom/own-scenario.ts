import type { CatalogueEntry } from '../audit/catalogue-entry.ts'
import type { AuditRemark } from '../audit/remarks.ts'
import { isFor, windowAt } from './assignment.ts'
import { isOwn } from './own-id.ts'
import type { Assignment, Student } from './types.ts'

export { isOwn, ownScenarioId } from './own-id.ts'

/** A scenario that a teacher brought, for one class. What it holds never changes: another file is another scenario. */
export interface OwnScenario {
  readonly id: string
  readonly classroom: string
  /** As the teacher calls the file. */
  readonly fileName: string
  /** ISO 8601. */
  readonly addedAt: string
  /** Whether students may play it freely. */
  readonly practice: boolean
  readonly entry: CatalogueEntry
  /** Null while it is being audited. */
  readonly audit: OwnAudit | null
}

/** What the audit of an own scenario found. */
export interface OwnAudit {
  /** False when it took too long: the years that are missing were not looked at. */
  readonly complete: boolean
  readonly remarks: readonly AuditRemark[]
}

/** `refused`: one could be stuck in it, or play for ever. */
export type OwnState = 'audited' | 'being-audited' | 'refused'

/** Beyond, whoever audited it has stopped: the server was closed meanwhile. */
const LONGEST_AUDIT_MS = 30 * 60_000
/** A class does not become a library. */
export const MOST_OWN_SCENARIOS = 50

/** Whether it may be assigned, at a time. */
export function ownState({ audit, addedAt }: OwnScenario, now: Date): OwnState {
  if (audit === null) return now.getTime() - Date.parse(addedAt) > LONGEST_AUDIT_MS ? 'audited' : 'being-audited'
  return audit.remarks.some(({ blocking }) => blocking) ? 'refused' : 'audited'
}

/**
 * Whether a scenario is kept from a student, with everything that tells its answers: it is a teacher's own, and the
 * student has it as an evaluation, to come or open. What is shipped is public: nothing of it is withheld.
 */
export function isWithheld(
  scenario: string,
  student: Student,
  assignments: readonly Assignment[],
  now: string,
): boolean {
  return (
    isOwn(scenario) &&
    assignments.some(
      (one) =>
        one.scenario === scenario &&
        one.mode === 'evaluation' &&
        !one.debrief &&
        isFor(one, student) &&
        windowAt(one, now) !== 'closed',
    )
  )
}

/** Whether a student may receive it whole: to train, or to read again an evaluation whose debrief is open. */
export function isOffered(
  own: OwnScenario,
  student: Student,
  { assignments, freePractice, now }: { assignments: readonly Assignment[]; freePractice: boolean; now: string },
): boolean {
  if (own.classroom !== student.classroom || isWithheld(own.id, student, assignments, now)) return false
  if (freePractice && own.practice) return true
  return assignments.some(
    (one) =>
      one.scenario === own.id &&
      isFor(one, student) &&
      (one.mode === 'training' ? windowAt(one, now) !== 'not-yet' : one.debrief),
  )
}
