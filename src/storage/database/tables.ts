import type { AssignmentMode } from '../../classroom/types.ts'
import type { SpecialityId, YearId } from '../../referential/types.ts'
import type { ReviewTables } from './review-tables.ts'

/** What the tables hold, column by column. The migrations make them; texts in ISO 8601 are dates. */
export interface Tables extends ReviewTables {
  readonly migration: { readonly name: string; readonly done_at: string }
  readonly run: RunTable
  readonly entry: EntryTable
  readonly teacher: TeacherTable
  readonly classroom: ClassroomTable
  readonly teaching: { readonly teacher: string; readonly classroom: string }
  readonly student: StudentTable
  readonly assignment: AssignmentTable
  readonly attempt: AttemptTable
  readonly invitation: InvitationTable
  readonly own_scenario: OwnScenarioTable
  readonly session: SessionTable
  readonly wrong_code: { readonly classroom: string; readonly hour: string; readonly count: number }
  readonly secret: { readonly name: string; readonly value: string }
}

interface RunTable {
  readonly id: string
  /** The transcript in JSON, without its entries: those are rows of `entry`. */
  readonly head: string
  /** How many entries are kept. */
  readonly length: number
  readonly updated_at: string
  /** 0 or 1: SQLite knows no boolean. */
  readonly finished: number
}

interface EntryTable {
  readonly run: string
  /** From 0, without gaps. */
  readonly position: number
  /** The entry, in JSON. */
  readonly body: string
}

interface TeacherTable {
  readonly id: string
  readonly login: string
  readonly password_hash: string
  readonly failures: number
  readonly locked_until: string | null
}

interface ClassroomTable {
  readonly id: string
  readonly code: string
  readonly name: string
  readonly year: YearId
  readonly speciality: SpecialityId | null
  readonly free_practice: number
  readonly purge_on: string
  readonly demonstration: number
  readonly keep_names: number
}

interface StudentTable {
  readonly id: string
  readonly classroom: string
  readonly alias: string
  /** The half-group: « group » is a word of SQL. */
  readonly half: string | null
  readonly rank: number
  readonly code_hash: string
  /** Null unless the class keeps names. */
  readonly name: string | null
}

interface AssignmentTable {
  readonly id: string
  readonly classroom: string
  readonly made_at: string
  /** The assignment, in JSON. */
  readonly body: string
}

interface AttemptTable {
  readonly run: string
  readonly student: string
  readonly classroom: string
  readonly assignment: string | null
  readonly mode: AssignmentMode
  readonly started_at: string
  readonly set_aside: number
}

interface InvitationTable {
  readonly id: string
  readonly classroom: string
  readonly assignment: string | null
  readonly label: string
  readonly expires_at: string
  readonly token_hash: string
}

interface OwnScenarioTable {
  readonly id: string
  readonly classroom: string
  readonly file_name: string
  readonly added_at: string
  readonly practice: number
  /** The file as it was brought. */
  readonly body: string
  /** Made from it, in JSON. */
  readonly compiled: string
  /** Its line of the catalogue, in JSON. */
  readonly entry: string
  /** In JSON; null while it goes on. */
  readonly audit: string | null
}

interface SessionTable {
  readonly token_hash: string
  readonly role: 'student' | 'teacher' | 'evaluator'
  readonly subject: string
  readonly expires_at: string
}
