import type { Kysely } from 'kysely'
import { isPurgeDue } from '../../classroom/purge.ts'
import type { ClassStore } from '../class-contract.ts'
import { dayOf } from '../day-of.ts'
import type { Tables } from './tables.ts'

/** Erases what must not be kept: classes past their date, sessions that are over, counts of wrong codes of another hour. */
export async function sweep(
  tables: Kysely<Tables>,
  now: Date,
  removeClassroom: ClassStore['removeClassroom'],
): Promise<void> {
  const today = dayOf(now)
  const all = await tables.selectFrom('classroom').select(['id', 'purge_on']).execute()
  for (const { id, purge_on } of all) if (isPurgeDue(purge_on, today)) await removeClassroom(id)
  const moment = now.toISOString()
  await tables.deleteFrom('session').where('expires_at', '<=', moment).execute()
  await tables.deleteFrom('wrong_code').where('hour', '<', moment.slice(0, 13)).execute()
}
