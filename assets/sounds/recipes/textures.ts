import type { Chance } from './chance.ts'
import { around, over, under } from './filter.ts'
import { addRound, drawn, laid, type Signal, silence, softened } from './signal.ts'
import { hiss } from './tones.ts'

/** Air that moves in a room: a low, even breath. It goes round. */
export function air(seconds: number, chance: Chance, brightness = 400): Signal {
  return over(under(hiss(seconds, chance), brightness, { round: true, sharpness: 0.5 }), 60, { round: true })
}

/** A machine that runs: tones tuned to go round exactly. */
export function hum(seconds: number, ...frequencies: readonly number[]): Signal {
  const tuned = frequencies.map((frequency) => Math.round(frequency * seconds) / seconds)
  return drawn(seconds, (at) =>
    tuned.reduce((sum, frequency, index) => sum + Math.sin(2 * Math.PI * frequency * at + index) / (index + 1), 0),
  )
}

/** A key that goes down and comes up. */
export function keyStroke(chance: Chance): Signal {
  const click = (length: number, bright: number) =>
    softened(around(hiss(length, chance), bright, { sharpness: 1.4 }), 0.001, length * 0.7)
  return laid(
    [click(0.022, chance.between(1700, 2600)), 0],
    [click(0.03, chance.between(420, 620)), 0.004, 0.8],
    [click(0.016, chance.between(2400, 3200)), chance.between(0.06, 0.09), 0.4],
  )
}

/** Someone typing: strokes in bursts. */
export function typing(seconds: number, strokes: number, chance: Chance): Signal {
  const loop = silence(seconds)
  let at = 0
  for (let stroke = 0; stroke < strokes; stroke++) {
    addRound(loop, keyStroke(chance), at % seconds, chance.between(0.5, 1))
    at += chance.between(0.085, 0.17)
  }
  return loop
}

/** A step on a hard floor. */
function step(chance: Chance): Signal {
  const sole = softened(under(hiss(0.09, chance), chance.between(240, 380)), 0.004, 0.07)
  const heel = softened(around(hiss(0.02, chance), chance.between(1100, 1700)), 0.001, 0.014)
  return laid([sole, 0], [heel, 0.002, 0.25])
}

/** Someone who walks by: nearer, then farther. It goes round. */
export function walk(seconds: number, from: number, steps: number, chance: Chance): Signal {
  const loop = silence(seconds)
  for (let one = 0; one < steps; one++) {
    const near = Math.sin((Math.PI * (one + 0.5)) / steps)
    addRound(loop, step(chance), (from + one * chance.between(0.5, 0.56)) % seconds, 0.25 + 0.75 * near)
  }
  return loop
}

/** A sheet that is taken up or laid down. */
export function rustle(seconds: number, chance: Chance): Signal {
  const grain = drawn(seconds, () => (chance.next() > 0.7 ? chance.between(-1, 1) : 0))
  const paper = over(under(grain, 5200), 900)
  const swell = drawn(seconds, (at) => Math.sin((Math.PI * at) / seconds) * (0.6 + 0.4 * Math.sin(at * 47)))
  return softened(
    paper.map((value, index) => value * (swell[index] ?? 0)),
    0.01,
    0.05,
  )
}
