import type { PlayOptions } from '../scenario/year-options.ts'

/** A Terminale student reads some 200 words a minute, and must also think. */
const READING_MS_PER_CHARACTER = 55
const THINKING_MS = 12_000

/**
 * How long the client waits for a reply, in milliseconds: the time to read all that is shown, and to think.
 * Null when he waits for ever. The multiplier is the student's own; no reason is asked.
 */
export function replyTimeMs({ replyTime, timeMultiplier }: PlayOptions, characters: number): number | null {
  if (replyTime === 'none' || timeMultiplier === 0) return null
  return Math.round((THINKING_MS + characters * READING_MS_PER_CHARACTER) * timeMultiplier)
}
