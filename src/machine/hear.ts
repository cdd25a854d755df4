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
        ...moodOf(line, state),
        channel: state.channel,
      }),
    )
  if (heard.length === 0) return state
  const mood = heard.findLast((line) => line.by === 'client')?.mood ?? state.mood
  return { ...state, mood, lines: [...state.lines, ...heard] }
}

/** The client always has a face; others when the author says so. */
function moodOf(line: Said, state: PlayState): { mood?: Mood } {
  if (line.mood !== undefined) return { mood: line.mood }
  return line.by === 'client' ? { mood: faceOf(state.trust) } : {}
}

/** Who trusts less than that doubts. */
const UNDOUBTING = 40

/** The face of a client of whom the author says nothing more than how far he trusts us. */
export function faceOf(trust: number): Mood {
  if (trust >= 70) return 'happy'
  if (trust >= UNDOUBTING) return 'neutral'
  return trust >= 20 ? 'doubtful' : 'annoyed'
}

/** The face with which a client leaves when the ending gives none: a last good moment does not bring the trust back. */
export function leavingFace({ mood, trust }: Pick<PlayState, 'mood' | 'trust'>): Mood {
  const isPleased = mood === 'happy' || mood === 'delighted'
  return isPleased && trust < UNDOUBTING ? faceOf(trust) : mood
}

/** « {client} » stands for the name of the client whom the seed has drawn. */
export function withClientName(words: string, state: PlayState): string {
  return words.replaceAll('{client}', state.profile.name)
}

/** What was being said becomes history. */
export function turnPage(state: PlayState): PlayState {
  return { ...state, history: [...state.history, ...state.lines], lines: [] }
}
