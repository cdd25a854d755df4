import type { Said } from '../scenario/model.ts'
import type { Mood } from '../scenario/words.ts'
import { holds } from './conditions.ts'
import type { HeardLine, PlayState } from './play-state.ts'

/** Adds the lines that are said in this state. The client's face follows them. */
export function hear(said: readonly Said[], state: PlayState): PlayState {
  const heard = said
    .filter((line) => holds(line.when, state))
    .map(
      (line): HeardLine => ({
        by: line.by,
        words: withClientName(line.words, state),
        ...(line.by === 'client' ? { mood: line.mood ?? moodOf(state.trust) } : {}),
        channel: state.channel,
      }),
    )
  if (heard.length === 0) return state
  const mood = heard.findLast((line) => line.mood !== undefined)?.mood ?? state.mood
  return { ...state, mood, lines: [...state.lines, ...heard] }
}

/** « {client} » stands for the name of the client whom the seed has drawn. */
export function withClientName(words: string, state: PlayState): string {
  return words.replaceAll('{client}', state.profile.name)
}

/** The face of a client of whom the author says nothing more than how far he trusts us. */
export function moodOf(trust: number): Mood {
  if (trust >= 70) return 'happy'
  if (trust >= 40) return 'neutral'
  return trust >= 20 ? 'doubtful' : 'annoyed'
}
