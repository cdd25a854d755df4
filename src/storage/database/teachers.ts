import type { Kysely } from 'kysely'
import type { SessionStore, TeacherStore } from '../class-contract.ts'
import type { Tables } from './tables.ts'
import { unlessTaken } from './taken.ts'

export function teacherStore(tables: Kysely<Tables>): TeacherStore {
  return {
    async addTeacher({ id, login }, passwordHash) {
      const row = { id, login, password_hash: passwordHash, failures: 0, locked_until: null }
      await unlessTaken(tables.insertInto('teacher').values(row).execute())
    },
    async teacherCount() {
      const { count } = await tables
        .selectFrom('teacher')
        .select(({ fn }) => fn.countAll().as('count'))
        .executeTakeFirstOrThrow()
      return Number(count)
    },
    teacher: (id) => tables.selectFrom('teacher').select(['id', 'login']).where('id', '=', id).executeTakeFirst(),
    async teacherByLogin(login) {
      const row = await tables.selectFrom('teacher').selectAll().where('login', '=', login).executeTakeFirst()
      if (row === undefined) return undefined
      const { id, failures, locked_until: lockedUntil, password_hash: passwordHash } = row
      return { id, login, passwordHash, failures, lockedUntil }
    },
    async setFailures(teacher, failures, lockedUntil) {
      const change = { failures, locked_until: lockedUntil }
      await tables.updateTable('teacher').set(change).where('id', '=', teacher).execute()
    },
    async setPassword(teacher, passwordHash) {
      const change = { password_hash: passwordHash, failures: 0, locked_until: null }
      await tables.transaction().execute(async (transaction) => {
        await transaction.updateTable('teacher').set(change).where('id', '=', teacher).execute()
        await transaction.deleteFrom('session').where('subject', '=', teacher).execute()
      })
    },
  }
}

export function sessionStore(tables: Kysely<Tables>): SessionStore {
  return {
    async openSession({ tokenHash, role, subject, expiresAt }) {
      const row = { token_hash: tokenHash, role, subject, expires_at: expiresAt }
      await tables.insertInto('session').values(row).execute()
    },
    async session(tokenHash, now) {
      const row = await tables
        .selectFrom('session')
        .selectAll()
        .where('token_hash', '=', tokenHash)
        .where('expires_at', '>', now)
        .executeTakeFirst()
      return row && { tokenHash, role: row.role, subject: row.subject, expiresAt: row.expires_at }
    },
    async closeSession(tokenHash) {
      await tables.deleteFrom('session').where('token_hash', '=', tokenHash).execute()
    },
  }
}
