import type { Kysely } from 'kysely'
import type { NameStore } from '../class-contract.ts'
import type { Tables } from './tables.ts'

export function nameStore(tables: Kysely<Tables>): NameStore {
  return {
    async namesOf(classroom) {
      const rows = await tables
        .selectFrom('student')
        .select(['id', 'name'])
        .where('classroom', '=', classroom)
        .execute()
      return new Map(rows.flatMap(({ id, name }) => (name === null ? [] : [[id, name] as const])))
    },
    async setNames(classroom, names) {
      await tables.transaction().execute(async (transaction) => {
        // Locks the class: names are not written while they are being given up.
        const kept = await transaction
          .updateTable('classroom')
          .set(({ ref }) => ({ name: ref('name') }))
          .where('id', '=', classroom)
          .where('keep_names', '=', 1)
          .returning('id')
          .executeTakeFirst()
        if (kept === undefined) return
        for (const [id, name] of names)
          await transaction
            .updateTable('student')
            .set({ name })
            .where('id', '=', id)
            .where('classroom', '=', classroom)
            .execute()
      })
    },
  }
}
