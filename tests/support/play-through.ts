import type { YearScenario } from '../../src/scenario/model.ts'
import { type PlayerMove, type Session, startSession } from '../../src/session/index.ts'
import type { Transcript } from '../../src/transcript/index.ts'

/** A session whose clock stands still and whose entries are kept nowhere. */
export function openSession(scenario: YearScenario, seed = 1): Session {
  return startSession({
    scenario,
    seed,
    speciality: null,
    startedAt: '2026-01-05T08:00:00.000Z',
    now: () => 0,
    keep: () => Promise.resolve(),
  })
}

/** Plays replies by id; where nothing is to be chosen, goes on. */
export async function playReplies(scenario: YearScenario, replies: readonly string[], seed = 1): Promise<Transcript> {
  const session = openSession(scenario, seed)
  for (const reply of replies) {
    await goOn(session)
    await session.act({ kind: 'reply', reply })
  }
  await goOn(session)
  return session.transcript
}

/** Lets `choose` pick among the replies shown until the contact ends, or for `most` moves. */
export async function playWith(
  scenario: YearScenario,
  choose: (ids: readonly string[], step: string) => string,
  { seed = 1, most = 200 } = {},
): Promise<Transcript> {
  const session = openSession(scenario, seed)
  for (let moves = 0; session.view.ending === null && moves < most; moves++) {
    const ids = session.view.actions.flatMap((action) => (action.kind === 'reply' ? [action.id] : []))
    const move: PlayerMove =
      ids.length === 0 ? { kind: 'advance' } : { kind: 'reply', reply: choose(ids, session.view.step) }
    await session.act(move)
  }
  return session.transcript
}

async function goOn(session: Session): Promise<void> {
  while (session.view.actions[0]?.kind === 'advance') await session.act({ kind: 'advance' })
}
