import type { OwnScenario } from '../classroom/own-scenario.ts'
import type { Assignment, Attempt, Classroom, Invitation, Student, Teacher } from '../classroom/types.ts'
import type { Transcript } from '../transcript/types.ts'
import type { ReviewStore } from './review-contract.ts'

/** A teacher with what guards the door. */
export interface TeacherAccount extends Teacher {
  /** Argon2id, in its own text form. */
  readonly passwordHash: string
  /** Wrong passwords in a row. */
  readonly failures: number
  /** ISO 8601; no password is looked at before. */
  readonly lockedUntil: string | null
}

/** Who came in. The token is in a cookie; only its hash is kept. */
export interface KeptSession {
  readonly tokenHash: string
  readonly role: 'student' | 'teacher' | 'evaluator'
  /** The student, the teacher or the invitation. */
  readonly subject: string
  /** ISO 8601. */
  readonly expiresAt: string
}

/** A run as the table of a class shows it. */
export interface AttemptSeen extends Attempt {
  readonly scenario: string
  readonly year: Transcript['year']
  /** How many entries are kept. */
  readonly length: number
  readonly finished: boolean
  /** ISO 8601. */
  readonly updatedAt: string
}

export type NewStudent = Student & { readonly codeHash: string }

/** What may be changed in a class that exists. */
export type ClassroomChange = Partial<Pick<Classroom, 'name' | 'freePractice' | 'purgeOn' | 'keepNames'>>

/** What may be changed in an assignment that exists. */
export type AssignmentChange = Partial<Pick<Assignment, 'opensAt' | 'closesAt' | 'closed' | 'attempts' | 'debrief'>>

/** No more plays may be begun for this assignment. */
export class AttemptsUsedUp extends Error {}
/** The name or the code is taken. */
export class AlreadyTaken extends Error {}

export interface TeacherStore {
  /** Rejects with `AlreadyTaken` when the login is. */
  addTeacher(teacher: Teacher, passwordHash: string): Promise<void>
  teacherCount(): Promise<number>
  teacher(id: string): Promise<Teacher | undefined>
  teacherByLogin(login: string): Promise<TeacherAccount | undefined>
  setFailures(teacher: string, failures: number, lockedUntil: string | null): Promise<void>
  /** Opens the door again, and shuts out whoever came in by the old one. */
  setPassword(teacher: string, passwordHash: string): Promise<void>
}

export interface SessionStore {
  openSession(session: KeptSession): Promise<void>
  /** Undefined when unknown or expired at `now`. */
  session(tokenHash: string, now: string): Promise<KeptSession | undefined>
  closeSession(tokenHash: string): Promise<void>
}

export interface ClassroomStore {
  /** Rejects with `AlreadyTaken` when the code is. */
  addClassroom(classroom: Classroom, teacher: string): Promise<void>
  /** Without `keepNames`, every name of the class is erased in the same commit. */
  changeClassroom(id: string, change: ClassroomChange): Promise<void>
  /** With its students, their plays and everything else. */
  removeClassroom(id: string): Promise<void>
  classroom(id: string): Promise<Classroom | undefined>
  classroomByCode(code: string): Promise<Classroom | undefined>
  classroomsOf(teacher: string): Promise<readonly Classroom[]>
  shareClassroom(id: string, teacher: string): Promise<void>
  /** All or none. */
  addStudents(students: readonly NewStudent[]): Promise<void>
  student(id: string): Promise<Student | undefined>
  /** One more wrong code typed for this class; resolves with how many there were since `hour` began, this one included. */
  countWrongCode(classroom: string, hour: string): Promise<number>
  wrongCodes(classroom: string, hour: string): Promise<number>
  studentByCode(classroom: string, codeHash: string): Promise<Student | undefined>
  /** By rank. */
  studentsOf(classroom: string): Promise<readonly Student[]>
  setCode(student: string, codeHash: string): Promise<void>
  /** With every play of the student, and every open session. */
  removeStudent(id: string): Promise<void>
  addInvitation(invitation: Invitation, tokenHash: string): Promise<void>
  invitation(id: string): Promise<Invitation | undefined>
  invitationByToken(tokenHash: string): Promise<Invitation | undefined>
  invitationsOf(classroom: string): Promise<readonly Invitation[]>
  removeInvitation(id: string): Promise<void>
}

export interface AssignmentStore {
  addAssignment(assignment: Assignment): Promise<void>
  changeAssignment(id: string, change: AssignmentChange): Promise<void>
  /** The plays stay. */
  removeAssignment(id: string): Promise<void>
  assignment(id: string): Promise<Assignment | undefined>
  /** The latest last. */
  assignmentsOf(classroom: string): Promise<readonly Assignment[]>
}

export interface AttemptStore {
  /**
   * Begins a play of a student, counted and kept in one commit. The same run begun again by the same student
   * changes nothing; rejects with `AttemptsUsedUp` at the limit, with `RunExists` when the run is another's.
   */
  begin(attempt: Attempt, transcript: Transcript, limit: number | null): Promise<void>
  attempt(run: string): Promise<AttemptSeen | undefined>
  attemptsOfStudent(student: string): Promise<readonly AttemptSeen[]>
  attemptsOfClassroom(classroom: string): Promise<readonly AttemptSeen[]>
  setAside(run: string): Promise<void>
}

/** What an own scenario is made of: the file as it was brought, and what was made from it, in JSON. */
export interface OwnScenarioFile {
  readonly text: string
  readonly compiled: string
}

export interface OwnScenarioStore {
  addOwnScenario(scenario: OwnScenario, file: OwnScenarioFile): Promise<void>
  changeOwnScenario(id: string, change: Partial<Pick<OwnScenario, 'practice' | 'audit'>>): Promise<void>
  removeOwnScenario(id: string): Promise<void>
  ownScenario(id: string): Promise<OwnScenario | undefined>
  /** The latest last. */
  ownScenariosOf(classroom: string): Promise<readonly OwnScenario[]>
  ownScenarioFile(id: string): Promise<OwnScenarioFile | undefined>
}

/** Names, apart from students: whatever gives a student gives no name. */
export interface NameStore {
  /** By student; empty where the class keeps none. */
  namesOf(classroom: string): Promise<ReadonlyMap<string, string>>
  /** Writes names of students of that class; nothing where the class keeps none. Null erases one. */
  setNames(classroom: string, names: ReadonlyMap<string, string | null>): Promise<void>
}

/** Everything about classes. Every promise that resolves is committed. */
export interface ClassStore
  extends TeacherStore,
    SessionStore,
    ClassroomStore,
    AssignmentStore,
    AttemptStore,
    OwnScenarioStore,
    NameStore,
    ReviewStore {
  /** A random text that stays the same for this database, whichever process asks. */
  secret(): Promise<string>
  /** Erases what must not be kept any longer at that moment: classes past their date, with all their plays; old sessions. */
  sweep(now: Date): Promise<void>
}
