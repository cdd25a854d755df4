import { drawProfile } from '../machine/draw.ts'
import type { SpecialityId } from '../referential/types.ts'
import type { YearScenario } from '../scenario/model.ts'
import { startSession } from '../session/index.ts'
import type { Transcript } from '../transcript/types.ts'
import { type BotName, createBot } from './bots.ts'

/** A bot that has not reached an ending after so many moves goes round in circles. */
const MOST_MOVES = 1000
const MS_PER_MOVE = 10_000

/** Lets a bot play to the end. Deterministic: same arguments, same transcript. Throws when it never ends. */
export async function playBot(options: {
  readonly scenario: YearScenario
  readonly bot: BotName
  readonly seed: number
  readonly speciality: SpecialityId | null
  readonly startedAt: string
}): Promise<Transcript> {
  const { scenario, seed } = options
  const bot = createBot(options.bot, scenario, drawProfile(scenario, seed).id, seed)
  let moves = 0
  const session = startSession({
    ...options,
    now: () => moves * MS_PER_MOVE,
    keep: () => Promise.resolve(),
  })
  while (session.view.ending === null) {
    if (moves++ > MOST_MOVES) throw new Error(`the bot ${options.bot} never ends ${scenario.id}`)
    await session.act(bot(session.view))
  }
  return session.transcript
}
