import { expect } from 'vitest'
import { playBot } from '../../src/audit/play-bot.ts'
import type { CopyFilter, CopyList, MarkingChange, MarkingPage } from '../../src/classroom/review/types.ts'
import { newId } from '../../src/server/api/secrets.ts'
import type { Transcript } from '../../src/transcript/types.ts'
import type { ClassServer, Visitor } from './class-server.ts'
import { firstMove, lastMove } from './first-move.ts'

/** An assignment for the whole class, an evaluation unless told. */
export async function assign(teacher: Visitor, classroom: string, change: object = {}): Promise<string> {
  const asked = { scenario: 'velo-electrique', year: 'premiere', mode: 'evaluation', target: { to: 'class' } }
  const dates = { opensAt: null, closesAt: null, attempts: null }
  const { body } = await teacher.post(`/classes/${classroom}/assignments`, { ...asked, ...dates, ...change })
  return body.assignment.id
}

/** An evaluation played to its end, or for so many moves: always the first thing that can be done, or the last. */
export async function sit(who: Visitor, assignment: string, { last = false, moves = 1000 } = {}): Promise<string> {
  const run = newId()
  let { view } = (await who.post('/my/runs', { run, assignment })).body
  const move = last ? lastMove : firstMove
  for (let index = 0; view.ending === null && index < moves; index += 1)
    view = (await who.post(`/runs/${run}/moves`, { index, move: move(view), atMs: index * 1000 })).body.view
  return run
}

/** A training played to its end as an expert would. */
export async function train({ services }: ClassServer, who: Visitor, assignment: string): Promise<string> {
  const run = newId()
  const { transcript } = (await who.post('/my/runs', { run, assignment })).body as { transcript: Transcript }
  const { classroom } = (await services.classes.attempt(run))!
  const { scenario } = (await services.scenarios.find(transcript.scenario.id, transcript.year, classroom))!
  const { entries } = await playBot({ ...transcript, scenario, bot: 'expert' })
  await who.post(`/runs/${run}/entries`, { from: 0, entries })
  expect((await who.post(`/runs/${run}/finish`)).body).toEqual({ finished: true })
  return run
}

/** An evaluator invited to the class, or to one assignment, inside. */
export async function invited(
  visitor: Visitor,
  { teacher, classroom, assignment = null }: { teacher: Visitor; classroom: string; assignment?: string | null },
  label = 'Jury',
): Promise<Visitor> {
  const asked = { label, assignment, expiresAt: '2026-12-01T00:00:00.000Z' }
  const { body } = await teacher.post(`/classes/${classroom}/invitations`, asked)
  await visitor.post('/accept', { invitation: body.token })
  return visitor
}

/** Makes changes one after the other, each of which must be taken; the page after the last. */
export async function mark(who: Visitor, run: string, ...changes: readonly MarkingChange[]): Promise<MarkingPage> {
  let page: MarkingPage | undefined
  for (const change of changes) {
    const { status, body } = await who.post(`/runs/${run}/marking`, change)
    expect([change.what, status, body.error]).toEqual([change.what, 200, undefined])
    page = body
  }
  return page ?? (await who.get(`/runs/${run}/marking`)).body
}

/** A level for each free writing of the copy, a remark, a mark, and the marking closed. */
export async function close(who: Visitor, run: string, more: readonly MarkingChange[] = []): Promise<MarkingPage> {
  const { sheet } = await mark(who, run)
  const written = (sheet?.criteria ?? []).flatMap(({ id, evidence }) =>
    evidence.flatMap(({ level, entry }): MarkingChange[] =>
      level === null ? [{ what: 'writing', entry, criterion: id, level: 3 }] : [],
    ),
  )
  return mark(who, run, ...written, { what: 'remark', text: 'Une écoute réelle.' }, ...more, { what: 'close' })
}

export async function copies(who: Visitor, of: string, filter: CopyFilter = {}): Promise<CopyList> {
  const { status, body } = await who.get(`/${of}/copies?${new URLSearchParams(Object.entries(filter))}`)
  expect(status).toBe(200)
  return body
}
