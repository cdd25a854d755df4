import type { Kysely, Selectable } from 'kysely'
import type { Classroom } from '../../classroom/types.ts'
import type { ClassroomStore } from '../class-contract.ts'
import type { Tables } from './tables.ts'
import { unlessTaken } from './taken.ts'

type OfClassrooms = Pick<
  ClassroomStore,
  | 'addClassroom'
  | 'changeClassroom'
  | 'removeClassroom'
  | 'classroom'
  | 'classroomByCode'
  | 'classroomsOf'
  | 'shareClassroom'
  | 'countWrongCode'
  | 'wrongCodes'
>

export function classroomStore(tables: Kysely<Tables>): OfClassrooms {
  const all = () => tables.selectFrom('classroom').selectAll('classroom')
  return {
    async addClassroom(classroom, teacher) {
      await tables.transaction().execute(async (transaction) => {
        await unlessTaken(transaction.insertInto('classroom').values(rowOf(classroom)).execute())
        await transaction.insertInto('teaching').values({ teacher, classroom: classroom.id }).execute()
      })
    },
    async changeClassroom(id, { name, freePractice, purgeOn, keepNames }) {
      const change = {
        ...(name === undefined ? {} : { name }),
        ...(freePractice === undefined ? {} : { free_practice: Number(freePractice) }),
        ...(purgeOn === undefined ? {} : { purge_on: purgeOn }),
        ...(keepNames === undefined ? {} : { keep_names: Number(keepNames) }),
      }
      if (Object.keys(change).length === 0) return
      await tables.transaction().execute(async (transaction) => {
        await transaction.updateTable('classroom').set(change).where('id', '=', id).execute()
        if (keepNames === false)
          await transaction.updateTable('student').set({ name: null }).where('classroom', '=', id).execute()
      })
    },
    async removeClassroom(id) {
      await tables.transaction().execute(async (transaction) => {
        const runs = transaction.selectFrom('attempt').select('run').where('classroom', '=', id)
        const students = transaction.selectFrom('student').select('id').where('classroom', '=', id)
        const invitations = transaction.selectFrom('invitation').select('id').where('classroom', '=', id)
        await transaction.deleteFrom('run').where('id', 'in', runs).execute()
        await transaction.deleteFrom('session').where('subject', 'in', students).execute()
        await transaction.deleteFrom('session').where('subject', 'in', invitations).execute()
        await transaction.deleteFrom('classroom').where('id', '=', id).execute()
      })
    },
    async classroom(id) {
      return classroomOf(await all().where('id', '=', id).executeTakeFirst())
    },
    async classroomByCode(code) {
      return classroomOf(await all().where('code', '=', code).executeTakeFirst())
    },
    async classroomsOf(teacher) {
      const rows = await all()
        .innerJoin('teaching', 'teaching.classroom', 'classroom.id')
        .where('teaching.teacher', '=', teacher)
        .orderBy('name')
        .execute()
      return rows.flatMap((row) => classroomOf(row) ?? [])
    },
    async shareClassroom(classroom, teacher) {
      await tables
        .insertInto('teaching')
        .values({ teacher, classroom })
        .onConflict((conflict) => conflict.doNothing())
        .execute()
    },
    async countWrongCode(classroom, hour) {
      const { count } = await tables
        .insertInto('wrong_code')
        .values({ classroom, hour, count: 1 })
        .onConflict((conflict) =>
          conflict.columns(['classroom', 'hour']).doUpdateSet(({ eb }) => ({ count: eb('wrong_code.count', '+', 1) })),
        )
        .returning('count')
        .executeTakeFirstOrThrow()
      return count
    },
    async wrongCodes(classroom, hour) {
      const found = await tables
        .selectFrom('wrong_code')
        .select('count')
        .where('classroom', '=', classroom)
        .where('hour', '=', hour)
        .executeTakeFirst()
      return found?.count ?? 0
    },
  }
}

function rowOf(classroom: Classroom): Selectable<Tables['classroom']> {
  const { freePractice, purgeOn, demonstration, keepNames, ...same } = classroom
  return {
    ...{ ...same, purge_on: purgeOn, free_practice: Number(freePractice) },
    ...{ demonstration: Number(demonstration), keep_names: Number(keepNames) },
  }
}

function classroomOf(row: Selectable<Tables['classroom']> | undefined): Classroom | undefined {
  if (row === undefined) return undefined
  const { id, code, name, year, speciality } = row
  return {
    ...{ id, code, name, year, speciality, purgeOn: row.purge_on, freePractice: row.free_practice === 1 },
    ...{ demonstration: row.demonstration === 1, keepNames: row.keep_names === 1 },
  }
}
