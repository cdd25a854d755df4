import { randomInt } from 'node:crypto'
import type { ShippedShelf } from '../../../server/api/scenarios/class-shelf.ts'
import { newId } from '../../../server/api/secrets.ts'
import { type PlayerMove, type PlayView, resumeSession } from '../../../session/index.ts'
import type { Entry, Transcript } from '../../../transcript/types.ts'
import type { Client } from './client.ts'
import { moveOf } from './move-of.ts'
import { type Enrolled, made } from './school.ts'

/** What a student was told is kept. */
export interface Acknowledged {
  readonly run: string
  /** In training the entries themselves; in evaluation, where the server writes them, only their kinds. */
  readonly entries: Pick<Entry, 'kind'>[]
}

export interface Pace {
  /** Pause before each move, in milliseconds. */
  readonly think: () => number
  /** Whether to go on after so many moves. */
  readonly goOn: (moves: number) => boolean
}

/** Comes in, begins what is asked and plays at random; `kept` grows as the server acknowledges. */
export async function simulateStudent(
  of: { readonly student: Enrolled; readonly client: Client; readonly pace: Pace; readonly scenarios: ShippedShelf },
  kept: (one: Acknowledged) => void,
): Promise<void> {
  const { student, client, pace } = of
  const { classCode, personalCode, assignment, mode } = student
  await made(client, '/join', { classCode, personalCode })
  for (let moves = 0; pace.goOn(moves); ) {
    const acknowledged: Acknowledged = { run: newId(), entries: [] }
    const begun = await made<Begun>(client, '/my/runs', { run: acknowledged.run, assignment })
    kept(acknowledged)
    const play = mode === 'evaluation' ? remote(begun, of.client, acknowledged) : local(begun, of, acknowledged)
    for (let { view } = play; view.ending === null && pace.goOn(moves); moves += 1) {
      await new Promise((resolve) => setTimeout(resolve, pace.think()))
      view = await play.act(anyMove(view))
    }
  }
}

interface Begun {
  readonly run: string
  readonly transcript: Transcript
  readonly view: PlayView
}

interface SimulatedPlay {
  readonly view: PlayView
  act(move: PlayerMove): Promise<PlayView>
}

function remote({ run, view }: Begun, client: Client, { entries }: Acknowledged): SimulatedPlay {
  return {
    view,
    async act(move) {
      const sent = { index: entries.length, move }
      const answer = await made<{ view: PlayView }>(client, `/runs/${run}/moves`, sent)
      entries.push({ kind: move.kind })
      return answer.view
    },
  }
}

function local(
  { run, transcript }: Begun,
  { client, scenarios }: { readonly client: Client; readonly scenarios: ShippedShelf },
  { entries }: Acknowledged,
): SimulatedPlay {
  const found = scenarios.find(transcript.scenario.id, transcript.year)
  if (found === undefined) throw new Error(`no scenario ${transcript.scenario.id}`)
  return resumeSession({
    scenario: found.scenario,
    transcript,
    now: () => entries.length * 1000,
    async keep(entry, index) {
      await made(client, `/runs/${run}/entries`, { from: index, entries: [entry] })
      entries.push(entry)
    },
  })
}

function anyMove({ actions, step }: PlayView): PlayerMove {
  const action = actions[randomInt(Math.max(1, actions.length))]
  if (action === undefined) throw new Error(`nothing can be done at ${step}`)
  return moveOf(action)
}
