import type { Chance } from './chance.ts'
import { under } from './filter.ts'
import { addRound, drawn, RATE, type Signal, silence } from './signal.ts'

/** Where the mouth resonates, in hertz. */
type Vowel = readonly [first: number, second: number]

const vowels: readonly [Vowel, ...Vowel[]] = [
  [280, 2200],
  [420, 1900],
  [550, 1700],
  [700, 1200],
  [450, 850],
  [320, 750],
  [380, 1500],
]

const highest = 2600

/** How loud a voice is at a frequency when the mouth is set for that vowel. */
function resonance(frequency: number, [first, second]: Vowel): number {
  const near = (centre: number, width: number) => 1 / (1 + ((frequency - centre) / width) ** 2)
  return near(first, 110) + 0.5 * near(second, 160)
}

/** One syllable that means nothing: a vowel, a pitch that glides, a swell. */
function syllable(pitch: number, glide: number, seconds: number, vowel: Vowel): Signal {
  const harmonics = Array.from({ length: Math.floor(highest / pitch) }, (_, at) => at + 1)
  const loud = harmonics.map((harmonic) => resonance(harmonic * pitch, vowel) / Math.sqrt(harmonic))
  return drawn(seconds, (at) => {
    const phase = 2 * Math.PI * (pitch * at + (glide * at * at) / (2 * seconds))
    const swell = Math.sin((Math.PI * at) / seconds) ** 2
    return swell * harmonics.reduce((sum, harmonic, index) => sum + (loud[index] ?? 0) * Math.sin(harmonic * phase), 0)
  })
}

/** One person talking, in phrases with rests between, for a loop of that length. */
function talk(seconds: number, chance: Chance): Signal {
  const loop = silence(seconds)
  const voice = chance.between(95, 215)
  let [at, left] = [chance.between(0, seconds), Math.floor(chance.between(3, 9))]
  for (let spent = 0; spent < seconds; ) {
    const length = chance.between(0.11, 0.26)
    const pitch = voice * chance.between(0.9, 1.2)
    addRound(loop, syllable(pitch, chance.between(-30, 20), length, chance.pick(vowels)), at, chance.between(0.5, 1))
    left -= 1
    const rest = left > 0 ? chance.between(-0.03, 0.03) : chance.between(0.35, 1.1)
    if (left <= 0) left = Math.floor(chance.between(3, 9))
    at += length + rest
    spent += length + rest
  }
  return loop
}

/** The sound again, later and fainter, as walls send it back. */
export function inRoom(signal: Signal, size: number): Signal {
  const whole = signal.slice()
  for (const [delay, gain] of [
    [0.031, 0.5],
    [0.067, 0.38],
    [0.113, 0.27],
    [0.191, 0.18],
  ] as const) {
    addRound(whole, signal, delay * size, gain)
  }
  return under(whole, Math.min(RATE / 3, 3200 / size), { round: true })
}

/** People talking at a distance: voices, and not one word to follow. */
export function murmur(seconds: number, people: number, chance: Chance, room = 1): Signal {
  const loop = silence(seconds)
  for (let one = 0; one < people; one++) addRound(loop, talk(seconds, chance), 0, chance.between(0.4, 1))
  return inRoom(loop, room)
}
