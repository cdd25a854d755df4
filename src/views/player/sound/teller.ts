import type { Line, PlayView } from '../../../session/play-view.ts'
import { mannerOf } from './manner.ts'

/** A line to be said aloud. */
interface Told {
  readonly words: string
  /** Whose voice; null for the narrator's. */
  readonly character: string | null
}

/** The lines to say of a view, from `freshFrom` on: all but the student's own, who has just read them. Pure. */
export function toldIn(view: PlayView, freshFrom: number): readonly Told[] {
  return view.lines
    .slice(freshFrom)
    .filter(({ by }) => by !== 'student')
    .map((line) => ({ words: line.words, character: characterOf(view, line) }))
}

function characterOf({ people }: PlayView, { by, name }: Line): string | null {
  if (by === 'narrator') return null
  const speaking = by === 'client' ? people[0] : people.find((person) => person.name === name)
  return speaking?.character ?? name
}

/** Says these lines one after the other, in place of what was being said. Returns what makes it stop. */
export function tell(lines: readonly Told[], voices: readonly SpeechSynthesisVoice[], volume: number): () => void {
  const stop = () => speechSynthesis.cancel()
  stop()
  for (const { words, character } of lines) {
    const { pitch, rate, voice } = mannerOf(character)
    const chosen = voices[voice % voices.length]
    if (chosen === undefined) continue
    const said = new SpeechSynthesisUtterance(words)
    said.voice = chosen
    said.lang = chosen.lang
    said.pitch = pitch
    said.rate = rate
    said.volume = volume / 100
    speechSynthesis.speak(said)
  }
  return stop
}
