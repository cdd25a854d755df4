import type { PlayOptions } from '../scenario/year-options.ts'

const FEEDBACK = new Set<unknown>(['decision', 'phase', 'debrief'])
const REPLY_TIMES = new Set<unknown>(['none', 'soft', 'running'])
const MULTIPLIERS = new Set<unknown>([0, 1, 1.33, 1.5, 2])

/** Format 1 knew no help, no repair and no time. */
export function withoutOptions(): PlayOptions {
  return { feedback: 'debrief', hints: false, hintCost: 0, repairs: 0, replyTime: 'none', timeMultiplier: 1 }
}

export function isPlayOptions(value: unknown): value is PlayOptions {
  if (typeof value !== 'object' || value === null) return false
  const options = value as Readonly<Record<keyof PlayOptions, unknown>>
  return (
    FEEDBACK.has(options.feedback) &&
    typeof options.hints === 'boolean' &&
    isSmallCount(options.hintCost) &&
    isSmallCount(options.repairs) &&
    REPLY_TIMES.has(options.replyTime) &&
    MULTIPLIERS.has(options.timeMultiplier)
  )
}

function isSmallCount(value: unknown): boolean {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 100
}
