import type { Kysely, Selectable } from 'kysely'
import type { KeptHarmonisation } from '../../classroom/review/harmonise.ts'
import type { CopyReview } from '../../classroom/review/review.ts'
import type { LogLine, Marker, Marking } from '../../classroom/review/types.ts'
import type { ReviewInList, ReviewStep, ReviewStore } from '../review-contract.ts'
import { secondMarkingStore } from './second-markings.ts'
import type { Tables } from './tables.ts'

export function reviewStore(tables: Kysely<Tables>): ReviewStore {
  return {
    review: (run) => reviewOf(tables, run),
    async reviewLog(run) {
      const rows = await tables
        .selectFrom('marking_log')
        .select('body')
        .where('run', '=', run)
        .orderBy('position')
        .execute()
      return rows.map(({ body }) => JSON.parse(body) as LogLine)
    },
    reviewsInList: (classroom) => reviewsInList(tables, classroom),
    reviewsOfClassroom: (classroom) => reviewsOfClassroom(tables, classroom),
    changeReview: (run, change) =>
      tables.transaction().execute((transaction) => changeReview(transaction, run, change)),
    ...secondMarkingStore(tables),
  }
}

async function reviewOf(tables: Kysely<Tables>, run: string): Promise<CopyReview> {
  const [markings, harmonisation] = [
    await tables.selectFrom('marking').selectAll().where('run', '=', run).orderBy('rank').execute(),
    await tables.selectFrom('harmonisation').selectAll().where('run', '=', run).executeTakeFirst(),
  ]
  return { markings: markings.map(markingOf), harmonisation: harmonisation ? harmonisationOf(harmonisation) : null }
}

async function reviewsInList(tables: Kysely<Tables>, classroom: string): Promise<readonly ReviewInList[]> {
  const rows = await tables
    .selectFrom('marking')
    .innerJoin('attempt', 'attempt.run', 'marking.run')
    .leftJoin('harmonisation', 'harmonisation.run', 'marking.run')
    .select(['marking.run', 'rank', 'marker_kind', 'marker', 'marker_name', 'marking.state'])
    .select('harmonisation.state as harmonisation')
    .where('attempt.classroom', '=', classroom)
    .orderBy('marking.run')
    .orderBy('rank')
    .execute()
  const byRun = new Map<string, { run: string; markings: ReviewInList['markings'][number][] } & ReviewInList>()
  for (const row of rows) {
    const { run, harmonisation, rank, state } = row
    const kept = byRun.get(run) ?? { run, markings: [], harmonisation }
    kept.markings.push({ rank, state, marker: markerOf(row) })
    byRun.set(run, kept)
  }
  return [...byRun.values()]
}

async function reviewsOfClassroom(tables: Kysely<Tables>, classroom: string): Promise<ReadonlyMap<string, CopyReview>> {
  const [markings, harmonisations] = [
    await tables
      .selectFrom('marking')
      .innerJoin('attempt', 'attempt.run', 'marking.run')
      .selectAll('marking')
      .where('attempt.classroom', '=', classroom)
      .orderBy('marking.rank')
      .execute(),
    await tables
      .selectFrom('harmonisation')
      .innerJoin('attempt', 'attempt.run', 'harmonisation.run')
      .selectAll('harmonisation')
      .where('attempt.classroom', '=', classroom)
      .execute(),
  ]
  const settled = new Map(harmonisations.map((row) => [row.run, harmonisationOf(row)]))
  const byRun = new Map<string, Marking[]>()
  for (const row of markings) byRun.set(row.run, [...(byRun.get(row.run) ?? []), markingOf(row)])
  return new Map([...byRun].map(([run, of]) => [run, { markings: of, harmonisation: settled.get(run) ?? null }]))
}

async function changeReview(
  tables: Kysely<Tables>,
  run: string,
  change: (before: CopyReview) => ReviewStep,
): Promise<CopyReview> {
  // Locks the copy: two markers who close at once do so one after the other.
  await tables
    .updateTable('attempt')
    .set(({ ref }) => ({ mode: ref('mode') }))
    .where('run', '=', run)
    .execute()
  const before = await reviewOf(tables, run)
  const { review, log } = change(before)
  for (const marking of review.markings) if (!before.markings.includes(marking)) await keepMarking(tables, marking)
  const { harmonisation } = review
  if (harmonisation !== null && harmonisation !== before.harmonisation) {
    const { state, ...rest } = harmonisation
    const row = { state, body: JSON.stringify(rest) }
    await tables
      .insertInto('harmonisation')
      .values({ run, ...row })
      .onConflict((conflict) => conflict.column('run').doUpdateSet(row))
      .execute()
  }
  await addToLog(tables, run, log)
  return review
}

async function keepMarking(tables: Kysely<Tables>, marking: Marking): Promise<void> {
  const { run, rank, marker, state, updatedAt, ...rest } = marking
  const row = {
    ...{ marker_kind: marker.kind, marker: marker.id, marker_name: marker.name, state, updated_at: updatedAt },
    body: JSON.stringify(rest),
  }
  await tables
    .insertInto('marking')
    .values({ run, rank, ...row })
    .onConflict((conflict) => conflict.columns(['run', 'rank']).doUpdateSet(row))
    .execute()
}

async function addToLog(tables: Kysely<Tables>, run: string, log: readonly LogLine[]): Promise<void> {
  if (log.length === 0) return
  const { count } = await tables
    .selectFrom('marking_log')
    .select(({ fn }) => fn.countAll().as('count'))
    .where('run', '=', run)
    .executeTakeFirstOrThrow()
  const rows = log.map((line, index) => ({ run, position: Number(count) + index, body: JSON.stringify(line) }))
  await tables.insertInto('marking_log').values(rows).execute()
}

function markingOf(row: Selectable<Tables['marking']>): Marking {
  const { run, rank, state, updated_at: updatedAt, body } = row
  const rest = JSON.parse(body) as Omit<Marking, 'run' | 'rank' | 'marker' | 'state' | 'updatedAt'>
  return { run, rank, marker: markerOf(row), state, updatedAt, ...rest }
}

function markerOf(row: Pick<Selectable<Tables['marking']>, 'marker_kind' | 'marker' | 'marker_name'>): Marker {
  return { kind: row.marker_kind, id: row.marker, name: row.marker_name }
}

function harmonisationOf({ state, body }: Selectable<Tables['harmonisation']>): KeptHarmonisation {
  return { state, ...(JSON.parse(body) as Omit<KeptHarmonisation, 'state'>) }
}
