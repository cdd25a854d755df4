import type { Kysely } from 'kysely'
import type { Assignment } from '../../classroom/types.ts'
import type { AssignmentStore } from '../class-contract.ts'
import type { Tables } from './tables.ts'

export function assignmentStore(tables: Kysely<Tables>): AssignmentStore {
  return {
    async addAssignment(assignment) {
      const { id, classroom } = assignment
      const row = { id, classroom, made_at: new Date().toISOString(), body: JSON.stringify(assignment) }
      await tables.insertInto('assignment').values(row).execute()
    },
    async changeAssignment(id, change) {
      await tables.transaction().execute(async (transaction) => {
        // The update that changes nothing locks the row: two changes at once do not undo each other.
        const kept = await transaction
          .updateTable('assignment')
          .set(({ ref }) => ({ body: ref('body') }))
          .where('id', '=', id)
          .returning('body')
          .executeTakeFirst()
        if (kept === undefined) return
        const body = JSON.stringify({ ...(JSON.parse(kept.body) as Assignment), ...change })
        await transaction.updateTable('assignment').set({ body }).where('id', '=', id).execute()
      })
    },
    async removeAssignment(id) {
      await tables.transaction().execute(async (transaction) => {
        const invitations = transaction.selectFrom('invitation').select('id').where('assignment', '=', id)
        await transaction.deleteFrom('session').where('subject', 'in', invitations).execute()
        await transaction.deleteFrom('assignment').where('id', '=', id).execute()
      })
    },
    async assignment(id) {
      const row = await tables.selectFrom('assignment').select('body').where('id', '=', id).executeTakeFirst()
      return row && (JSON.parse(row.body) as Assignment)
    },
    async assignmentsOf(classroom) {
      const rows = await tables
        .selectFrom('assignment')
        .select('body')
        .where('classroom', '=', classroom)
        .orderBy('made_at')
        .orderBy('id')
        .execute()
      return rows.map(({ body }) => JSON.parse(body) as Assignment)
    },
  }
}
