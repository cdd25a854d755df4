import { randomBytes } from 'node:crypto'
import type { ClassStore } from '../class-contract.ts'
import { assignmentStore } from './assignments.ts'
import { attemptStore } from './attempts.ts'
import { classroomStore } from './classrooms.ts'
import { nameStore } from './names.ts'
import type { OpenDatabase } from './open-database.ts'
import { ownScenarioStore } from './own-scenarios.ts'
import { reviewStore } from './reviews.ts'
import { invitationStore, studentStore } from './students.ts'
import { sweep } from './sweep.ts'
import { sessionStore, teacherStore } from './teachers.ts'

/** Keeps classes in the database. */
export function databaseClassStore({ tables }: Pick<OpenDatabase, 'tables'>): ClassStore {
  const ofClassrooms = classroomStore(tables)
  return {
    ...teacherStore(tables),
    ...sessionStore(tables),
    ...ofClassrooms,
    ...studentStore(tables),
    ...invitationStore(tables),
    ...assignmentStore(tables),
    ...attemptStore(tables),
    ...ownScenarioStore(tables),
    ...nameStore(tables),
    ...reviewStore(tables),
    sweep: (now) => sweep(tables, now, ofClassrooms.removeClassroom),
    async secret() {
      const row = { name: 'views', value: randomBytes(32).toString('hex') }
      await tables
        .insertInto('secret')
        .values(row)
        .onConflict((conflict) => conflict.doNothing())
        .execute()
      const kept = await tables
        .selectFrom('secret')
        .select('value')
        .where('name', '=', row.name)
        .executeTakeFirstOrThrow()
      return kept.value
    },
  }
}
