import type { Chance } from './chance.ts'
import { drawn, type Signal } from './signal.ts'

const turn = 2 * Math.PI

/** One overtone: its frequency over the note's, how loud, and how long until it has faded to a third. */
type Overtone = readonly [ratio: number, loudness: number, fade: number]

/** Something struck: all its overtones at once, each fading at its own pace. */
export function struck(frequency: number, seconds: number, overtones: readonly Overtone[]): Signal {
  return drawn(seconds, (at) =>
    overtones.reduce(
      (sum, [ratio, loudness, fade]) => sum + loudness * Math.exp(-at / fade) * Math.sin(turn * frequency * ratio * at),
      0,
    ),
  )
}

/** A bar of wood: round, short. */
export const woodNote = (frequency: number, seconds = 0.5): Signal =>
  struck(frequency, seconds, [
    [1, 1, 0.14],
    [3.93, 0.16, 0.035],
  ])

/** A small bell of metal. */
export const bellNote = (frequency: number, seconds: number): Signal =>
  struck(frequency, seconds, [
    [1, 1, seconds / 4],
    [2.76, 0.4, seconds / 7],
    [5.4, 0.18, seconds / 12],
  ])

/** A held note, round like a flute. */
export const heldNote = (frequency: number, seconds: number): Signal =>
  drawn(
    seconds,
    (at) =>
      Math.min(1, at / 0.05, (seconds - at) / 0.12) *
      (Math.sin(turn * frequency * at) + 0.18 * Math.sin(2 * turn * frequency * at)),
  )

/** All frequencies alike, as of rain. */
export const hiss = (seconds: number, chance: Chance): Signal => drawn(seconds, () => chance.between(-1, 1))
