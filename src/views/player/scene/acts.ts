import type { Mood } from '../../../session/play-view.ts'
import type { Stage } from './stage.ts'

/** What a person is seen to do. */
export type Act = 'listen' | 'sigh' | 'watch' | 'calm' | 'speak' | 'shift'

/** How long each lasts, in milliseconds; speaking lasts as long as its words. */
export const lasting: Readonly<Record<Exclude<Act, 'speak'>, number>> = {
  listen: 380,
  sigh: 1000,
  watch: 1500,
  calm: 1200,
  shift: 900,
}

/** Below it a client looks at the time. */
export const impatient = 35
const sighsAt = 5
const tense: readonly Mood[] = ['annoyed', 'angry', 'worried', 'doubtful']

/**
 * What the client is seen to do when the stage changes, in order: they listen to what was just said to them, show what
 * it did to them, then speak. Nothing of what is shown is a number.
 */
export function actsBetween(before: Stage | undefined, after: Stage): readonly Act[] {
  const client = after.figures.find(({ role }) => role === 'client')
  if (!client) return []
  const acts: Act[] = before && after.heard ? ['listen'] : []
  const effect = before && effectOf(before, after)
  if (effect) acts.push(effect)
  if (client.speaking) acts.push('speak')
  return acts
}

function effectOf(before: Stage, after: Stage): Act | undefined {
  const was = before.figures.find(({ role }) => role === 'client')
  const is = after.figures.find(({ role }) => role === 'client')
  if (!was || !is || was.id !== is.id) return undefined
  const lostPatience = before.patience - after.patience
  if (lostPatience > 0 && after.patience <= impatient) return 'watch'
  if (lostPatience >= sighsAt || before.trust - after.trust >= sighsAt * 2) return 'sigh'
  const eased = tense.includes(was.mood) && (!tense.includes(is.mood) || after.trust > before.trust)
  return eased ? 'calm' : undefined
}

/** What someone does who waits for an answer, the `nth` time nothing has happened for a while. */
export function actOfWaiting(patience: number, nth: number): Act {
  if (patience > impatient) return patience > 60 || nth % 3 < 2 ? 'shift' : 'sigh'
  return nth % 2 === 0 ? 'watch' : 'sigh'
}

/** How long nothing happens before it, in milliseconds: the less patience, the less. */
export const waitBefore = (patience: number): number => 6000 + Math.max(0, patience) * 60

export type Farewell = 'glad' | 'plain' | 'cross'

/** How someone in that mood goes at the end. */
export function farewellOf(mood: Mood): Farewell {
  if (mood === 'happy' || mood === 'delighted') return 'glad'
  return mood === 'angry' || mood === 'annoyed' ? 'cross' : 'plain'
}
