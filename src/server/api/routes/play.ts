import { z } from 'zod'
import { windowAt } from '../../../classroom/assignment.ts'
import { replay } from '../../../session/index.ts'
import type { KeptRun } from '../../../storage/contract.ts'
import { checkedEntry } from '../../../transcript/read-entry.ts'
import { evaluationMoment, evaluationPast, makeMove } from '../evaluation/evaluate.ts'
import { known } from '../known.ts'
import { Refusal } from '../refusal.ts'
import { type Asked, type Found, type Route, withBody } from '../route.ts'
import type { ClassServices, FoundScenario } from '../services.ts'
import { playerMove } from '../shapes.ts'
import { tell } from '../tell.ts'

const position = z.int().min(0).max(10_000)
const entries = z.object({ from: position, entries: z.array(z.unknown()).min(1).max(200) })
const move = z.object({ index: position, move: playerMove })
/** A queue of some hours without network, free writing included. */
const QUEUE_BYTES = 1_048_576
const MOVE_BYTES = 65_536

export const playRoutes: readonly Route[] = [
  { method: 'GET', path: '/runs/:run/moment', rule: { does: 'play', of: 'run' }, handle: moment },
  { method: 'GET', path: '/runs/:run/past', rule: { does: 'retrace', of: 'run' }, handle: past },
  withBody({
    method: 'POST',
    path: '/runs/:run/entries',
    rule: { does: 'play', of: 'run' },
    bodyLimit: QUEUE_BYTES,
    body: entries,
    handle: append,
  }),
  withBody({
    method: 'POST',
    path: '/runs/:run/moves',
    rule: { does: 'play', of: 'run' },
    bodyLimit: MOVE_BYTES,
    body: move,
    handle: act,
  }),
  { method: 'POST', path: '/runs/:run/finish', rule: { does: 'play', of: 'run' }, handle: finish },
]

/** Where the run stands: to take it up on this machine or another. */
async function moment({ found }: Asked, services: ClassServices): Promise<object> {
  const kept = await keptRun(found, services)
  if (!isEvaluation(found))
    return { run: kept.id, mode: 'training', finished: kept.finished, transcript: kept.transcript }
  const { scenario } = await played(found, services)
  return { run: kept.id, mode: 'evaluation', ...evaluationMoment({ kept, scenario }, services) }
}

/** What the play has shown so far, view by view; of an evaluation, as its player knows it, whoever asks. */
async function past({ found }: Asked, services: ClassServices): Promise<object> {
  const [kept, { scenario }] = await Promise.all([keptRun(found, services), played(found, services)])
  const run = kept.id
  if (isEvaluation(found)) return { run, views: evaluationPast({ kept, scenario }, services) }
  return { run, views: replay(scenario, kept.transcript).views }
}

/** Keeps entries made in the page, in order; those kept already count once. Answers how many are kept. */
async function append({ found, body }: Asked<z.infer<typeof entries>>, services: ClassServices): Promise<object> {
  if (isEvaluation(found)) throw new Refusal('other-mode')
  const run = known(found.run)
  const checked = body.entries.map((entry, index) => checkedEntry(entry, body.from + index))
  if (run.finished && body.from + checked.length > run.length) throw new Refusal('finished', { length: run.length })
  if (body.from > run.length) throw new Refusal('out-of-order', { length: run.length })
  for (const [index, entry] of checked.entries()) await services.runs.append(run.run, body.from + index, entry)
  await tell(run.run, services)
  return { length: Math.max(run.length, body.from + checked.length) }
}

async function act({ found, body }: Asked<z.infer<typeof move>>, services: ClassServices): Promise<object> {
  if (!isEvaluation(found)) throw new Refusal('other-mode')
  const run = known(found.run)
  const isNew = body.index >= run.length
  if (isNew && run.finished) throw new Refusal('finished', { length: run.length })
  if (isNew && !isOpen(found, services)) throw new Refusal('not-open')
  const [kept, { scenario }] = await Promise.all([keptRun(found, services), played(found, services)])
  const next = await makeMove({ kept, scenario }, body, services)
  if (isNew) await tell(run.run, services)
  return next
}

/** Only a run that has come to its end is finished: it is replayed to see. */
async function finish({ found }: Asked, services: ClassServices): Promise<object> {
  if (isEvaluation(found)) throw new Refusal('other-mode')
  const { id, transcript, finished } = await keptRun(found, services)
  if (finished) return { finished }
  const { scenario } = await played(found, services)
  if (replay(scenario, transcript).evidence.ending === null) throw new Refusal('not-finished')
  await services.runs.finish(id)
  await tell(id, services)
  return { finished: true }
}

/** Taken back by the teacher, an evaluation is over. */
function isOpen({ assignment }: Found, { now }: ClassServices): boolean {
  return assignment !== undefined && windowAt(assignment, now().toISOString()) === 'open'
}

function isEvaluation({ run }: Found): boolean {
  return run?.mode === 'evaluation'
}

async function played({ run }: Found, { scenarios }: ClassServices): Promise<FoundScenario> {
  const { scenario, year, classroom } = known(run)
  const found = await scenarios.find(scenario, year, classroom)
  if (found === undefined) throw new Refusal('scenario-unknown')
  return found
}

async function keptRun({ run }: Found, { runs }: ClassServices): Promise<KeptRun> {
  return known(await runs.load(known(run).run))
}
