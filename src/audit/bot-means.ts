import { criteria } from '../referential/criteria.ts'
import type { YearScenario } from '../scenario/model.ts'
import { type Reference, score } from '../scoring/index.ts'
import { replay } from '../session/index.ts'
import { BOTS, type BotName } from './bots.ts'
import { playBot } from './play-bot.ts'

/** Enough for a mean steady to a few hundredths. */
const SEEDS = Array.from({ length: 60 }, (_, index) => index * 7919 + 1)

/** The mean level of each bot, over many seeds and both référentiels. */
export async function botMeans(
  scenario: YearScenario,
  references: Readonly<Record<string, Reference>>,
): Promise<Record<BotName, number>> {
  const means = await Promise.all(
    BOTS.map(async (bot) => {
      const each = await Promise.all(SEEDS.map((seed) => meanOf(scenario, references, bot, seed)))
      return [bot, each.reduce((sum, mean) => sum + mean, 0) / each.length] as const
    }),
  )
  return Object.fromEntries(means) as Record<BotName, number>
}

async function meanOf(
  scenario: YearScenario,
  references: Readonly<Record<string, Reference>>,
  bot: BotName,
  seed: number,
): Promise<number> {
  const transcript = await playBot({ scenario, bot, seed, speciality: null, startedAt: '2026-01-05T08:00:00.000Z' })
  const { evidence } = replay(scenario, transcript)
  const reference = references[evidence.profile]
  if (reference === undefined) throw new Error(`no reference for ${evidence.profile}`)
  return score({ transcript, evidence, reference, criteria }).mean ?? 1
}
