import { playBot } from '../../../audit/play-bot.ts'
import type { YearScenario } from '../../../scenario/model.ts'
import { CHANNELS, type ChannelId, MOODS, type Mood, YEARS } from '../../../scenario/words.ts'
import { type PlayView, resumeSession } from '../../../session/index.ts'
import type { Transcript } from '../../../transcript/index.ts'
import { readShippedScenarios } from '../../shipped-scenarios.ts'

/** Where a picture is taken: in the middle of a real play. */
export type MomentName = 'face' | 'call' | 'writing' | `channel-${ChannelId}` | `mood-${Mood}`
/** In its rush hour something breaks in. */
export type Hour = 'day' | 'rush'

export type Moments = ReadonlyMap<`${MomentName} ${Hour}`, Transcript>

const bots = ['expert', 'first', 'random'] as const
const faceToFace: readonly ChannelId[] = ['shop', 'counter']
const calls: readonly ChannelId[] = ['phone-in', 'phone-out']
const writings: readonly ChannelId[] = ['chat', 'email', 'social', 'sms']
/** All names that a play can be looked through for. */
const wanted = (3 + CHANNELS.length) * 2 + MOODS.length * 2

/** The first moment of each name met in plays of the shipped scenarios, each as a play left there. */
export async function findMoments(): Promise<Moments> {
  const found = new Map<`${MomentName} ${Hour}`, Transcript>()
  for (const scenario of readShippedScenarios()) {
    for (const year of YEARS) {
      const played = scenario.years[year]
      for (const bot of played ? bots : []) {
        if (found.size === wanted) return found
        if (played) await lookThrough(found, played, bot)
      }
    }
  }
  return found
}

async function lookThrough(
  found: Map<`${MomentName} ${Hour}`, Transcript>,
  scenario: YearScenario,
  bot: (typeof bots)[number],
): Promise<void> {
  const speciality = scenario.year === 'seconde' ? null : (scenario.specialities[0] ?? null)
  const startedAt = '2026-01-12T09:00:00.000Z'
  const whole = await playBot({ scenario, bot, seed: 7, speciality, startedAt })
  for (let count = 1; count < whole.entries.length; count += 1) {
    const transcript = { ...whole, entries: whole.entries.slice(0, count) }
    const { view } = resumeSession({ scenario, transcript, now: () => 0, keep: () => Promise.resolve() })
    if (!view.actions.some(({ kind }) => kind === 'reply' || kind === 'incident')) continue
    for (const name of namesOf(view)) if (!found.has(name)) found.set(name, transcript)
  }
}

function namesOf({ channel, interrupted, people, lines, gauges }: PlayView): readonly `${MomentName} ${Hour}`[] {
  // An impatient client makes the place busy too: neither the calm wanted nor what breaks in.
  if (!interrupted && gauges.patience < 50) return []
  const hour: Hour = interrupted ? 'rush' : 'day'
  const names: MomentName[] = [`channel-${channel}`]
  const mood = people[0]?.mood
  if (faceToFace.includes(channel)) {
    if (lines.some(({ by }) => by === 'client')) names.push('face')
    if (mood) names.push(`mood-${mood}`)
  }
  if (calls.includes(channel)) names.push('call')
  if (writings.includes(channel)) names.push('writing')
  return names.map((name) => `${name} ${hour}` as const)
}
