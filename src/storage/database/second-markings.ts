import type { Kysely } from 'kysely'
import type { ReviewStore } from '../review-contract.ts'
import type { Tables } from './tables.ts'

type OfSecondMarkings = Pick<
  ReviewStore,
  'secondMarking' | 'secondMarkingsOf' | 'setSecondMarking' | 'removeSecondMarking'
>

export function secondMarkingStore(tables: Kysely<Tables>): OfSecondMarkings {
  return {
    secondMarking: (assignment) =>
      tables.selectFrom('second_marking').selectAll().where('assignment', '=', assignment).executeTakeFirst(),
    secondMarkingsOf: (classroom) =>
      tables
        .selectFrom('second_marking')
        .innerJoin('assignment', 'assignment.id', 'second_marking.assignment')
        .selectAll('second_marking')
        .where('assignment.classroom', '=', classroom)
        .execute(),
    async setSecondMarking(second) {
      await tables
        .insertInto('second_marking')
        .values(second)
        .onConflict((conflict) => conflict.column('assignment').doUpdateSet({ share: second.share }))
        .execute()
    },
    async removeSecondMarking(assignment) {
      await tables.deleteFrom('second_marking').where('assignment', '=', assignment).execute()
    },
  }
}
