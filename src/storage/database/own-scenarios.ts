import type { Kysely, Selectable } from 'kysely'
import type { OwnScenario } from '../../classroom/own-scenario.ts'
import type { OwnScenarioStore } from '../class-contract.ts'
import type { Tables } from './tables.ts'

type Row = Omit<Selectable<Tables['own_scenario']>, 'body' | 'compiled'>

export function ownScenarioStore(tables: Kysely<Tables>): OwnScenarioStore {
  const seen = () =>
    tables.selectFrom('own_scenario').select(['id', 'classroom', 'file_name', 'added_at', 'practice', 'entry', 'audit'])
  return {
    async addOwnScenario({ id, classroom, fileName, addedAt, practice, entry, audit }, { text, compiled }) {
      await tables
        .insertInto('own_scenario')
        .values({
          ...{ id, classroom, compiled, body: text, file_name: fileName, added_at: addedAt },
          ...{ practice: Number(practice), entry: JSON.stringify(entry), audit: audit && JSON.stringify(audit) },
        })
        .execute()
    },
    async changeOwnScenario(id, { practice, audit }) {
      const change = {
        ...(practice === undefined ? {} : { practice: Number(practice) }),
        ...(audit === undefined ? {} : { audit: JSON.stringify(audit) }),
      }
      if (Object.keys(change).length === 0) return
      await tables.updateTable('own_scenario').set(change).where('id', '=', id).execute()
    },
    async removeOwnScenario(id) {
      await tables.deleteFrom('own_scenario').where('id', '=', id).execute()
    },
    async ownScenario(id) {
      const row = await seen().where('id', '=', id).executeTakeFirst()
      return row && scenarioOf(row)
    },
    async ownScenariosOf(classroom) {
      const rows = await seen().where('classroom', '=', classroom).orderBy('added_at').orderBy('id').execute()
      return rows.map(scenarioOf)
    },
    async ownScenarioFile(id) {
      const row = await tables
        .selectFrom('own_scenario')
        .select(['body', 'compiled'])
        .where('id', '=', id)
        .executeTakeFirst()
      return row && { text: row.body, compiled: row.compiled }
    },
  }
}

function scenarioOf({ id, classroom, file_name, added_at, practice, entry, audit }: Row): OwnScenario {
  return {
    ...{ id, classroom, fileName: file_name, addedAt: added_at, practice: practice === 1 },
    entry: JSON.parse(entry) as OwnScenario['entry'],
    audit: audit === null ? null : (JSON.parse(audit) as OwnScenario['audit']),
  }
}
