import type { Kysely, Selectable } from 'kysely'
import type { Invitation, Student } from '../../classroom/types.ts'
import type { ClassroomStore } from '../class-contract.ts'
import type { Tables } from './tables.ts'
import { unlessTaken } from './taken.ts'

type OfStudents = Pick<
  ClassroomStore,
  'addStudents' | 'student' | 'studentByCode' | 'studentsOf' | 'setCode' | 'removeStudent'
>
type OfInvitations = Pick<
  ClassroomStore,
  'addInvitation' | 'invitation' | 'invitationByToken' | 'invitationsOf' | 'removeInvitation'
>

export function studentStore(tables: Kysely<Tables>): OfStudents {
  const all = () => tables.selectFrom('student').selectAll()
  return {
    async addStudents(students) {
      const rows = students.map(({ group, codeHash, ...same }) => ({
        ...same,
        half: group,
        code_hash: codeHash,
        name: null,
      }))
      if (rows.length > 0) await unlessTaken(tables.insertInto('student').values(rows).execute())
    },
    async student(id) {
      return studentOf(await all().where('id', '=', id).executeTakeFirst())
    },
    async studentByCode(classroom, codeHash) {
      const row = await all().where('classroom', '=', classroom).where('code_hash', '=', codeHash).executeTakeFirst()
      return studentOf(row)
    },
    async studentsOf(classroom) {
      const rows = await all().where('classroom', '=', classroom).orderBy('rank').orderBy('alias').execute()
      return rows.flatMap((row) => studentOf(row) ?? [])
    },
    async setCode(student, codeHash) {
      await unlessTaken(tables.updateTable('student').set({ code_hash: codeHash }).where('id', '=', student).execute())
    },
    async removeStudent(id) {
      await tables.transaction().execute(async (transaction) => {
        const runs = transaction.selectFrom('attempt').select('run').where('student', '=', id)
        await transaction.deleteFrom('run').where('id', 'in', runs).execute()
        await transaction.deleteFrom('session').where('subject', '=', id).execute()
        await transaction.deleteFrom('student').where('id', '=', id).execute()
      })
    },
  }
}

export function invitationStore(tables: Kysely<Tables>): OfInvitations {
  const all = () => tables.selectFrom('invitation').selectAll()
  return {
    async addInvitation({ expiresAt, ...same }, tokenHash) {
      await tables
        .insertInto('invitation')
        .values({ ...same, expires_at: expiresAt, token_hash: tokenHash })
        .execute()
    },
    async invitation(id) {
      return invitationOf(await all().where('id', '=', id).executeTakeFirst())
    },
    async invitationByToken(tokenHash) {
      return invitationOf(await all().where('token_hash', '=', tokenHash).executeTakeFirst())
    },
    async invitationsOf(classroom) {
      const rows = await all().where('classroom', '=', classroom).orderBy('expires_at').execute()
      return rows.flatMap((row) => invitationOf(row) ?? [])
    },
    async removeInvitation(id) {
      await tables.transaction().execute(async (transaction) => {
        await transaction.deleteFrom('session').where('subject', '=', id).execute()
        await transaction.deleteFrom('invitation').where('id', '=', id).execute()
      })
    },
  }
}

function studentOf(row: Selectable<Tables['student']> | undefined): Student | undefined {
  return row && { id: row.id, classroom: row.classroom, alias: row.alias, group: row.half, rank: row.rank }
}

function invitationOf(row: Selectable<Tables['invitation']> | undefined): Invitation | undefined {
  if (row === undefined) return undefined
  const { id, classroom, assignment, label } = row
  return { id, classroom, assignment, label, expiresAt: row.expires_at }
}
