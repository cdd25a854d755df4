import type { EffectId } from '../names.ts'
import { chanceFrom } from './chance.ts'
import { over, under } from './filter.ts'
import { atPeak, drawn, laid, type Signal, softened } from './signal.ts'
import { keyStroke, rustle } from './textures.ts'
import { bellNote, heldNote, hiss, woodNote } from './tones.ts'

/** A desk telephone: two notes in turn, twenty times a second, as if a clapper went between two bells. */
function trill(seconds: number): Signal {
  const tone = drawn(seconds, (at) => {
    const frequency = Math.floor(at * 20) % 2 === 0 ? 880 : 1108
    const stroke = Math.exp(-((at * 20) % 1) * 1.6)
    return stroke * (Math.sin(2 * Math.PI * frequency * at) + 0.3 * Math.sin(4 * Math.PI * frequency * at))
  })
  return softened(under(tone, 3000), 0.02, 0.18)
}

function click(seconds: number, brightness: number, seed: number): Signal {
  return softened(under(hiss(seconds, chanceFrom(seed)), brightness), 0.001, seconds * 0.8)
}

const effects: Readonly<Record<EffectId, () => Signal>> = {
  ring: () => laid([trill(0.7), 0], [trill(0.7), 0.85]),
  // What one hears in France while the other telephone rings: 440 Hz.
  ringback: () => heldNote(440, 1.3),
  'hang-up': () => laid([click(0.05, 900, 5), 0], [click(0.09, 320, 6), 0.03, 1.4], [click(0.03, 1500, 7), 0.14, 0.3]),
  hold: () =>
    laid(
      [woodNote(523.3), 0],
      [woodNote(659.3), 0.28],
      [woodNote(784), 0.56],
      [woodNote(659.3), 0.84],
      [woodNote(523.3, 0.8), 1.12],
    ),
  message: () => laid([woodNote(698.5, 0.3), 0], [woodNote(1046.5, 0.4), 0.09]),
  mail: () => {
    const breath = over(under(hiss(0.3, chanceFrom(8)), 2600), 500)
    const swept = breath.map((value, index) => value * Math.sin((Math.PI * index) / breath.length) ** 2)
    return laid([swept, 0, 0.35], [bellNote(880, 0.7), 0.18, 0.8])
  },
  bell: () => bellNote(1568, 1.3),
  page: () => laid([rustle(0.28, chanceFrom(9)), 0], [rustle(0.18, chanceFrom(10)), 0.24, 0.7]),
  keys: () => {
    const chance = chanceFrom(12)
    return laid(...[0, 0.11, 0.21, 0.36, 0.45].map((start) => [keyStroke(chance), start] as const))
  },
  brighter: () => laid([woodNote(587.3, 0.35), 0, 0.8], [woodNote(880, 0.5), 0.12]),
  darker: () => laid([woodNote(349.2, 0.35), 0], [woodNote(261.6, 0.5), 0.13, 0.9]),
  end: () => laid([bellNote(523.3, 1.6), 0], [bellNote(659.3, 1.5), 0.1, 0.8], [bellNote(784, 1.4), 0.2, 0.7]),
}

/** Cues that tell how it goes stay under what happens. */
const discreet: ReadonlySet<EffectId> = new Set(['brighter', 'darker', 'keys', 'page'])

/** A sound heard once, from silence to silence. */
export function effectFile(id: EffectId): Signal {
  return softened(atPeak(softened(effects[id](), 0.002, 0.06), discreet.has(id) ? -16 : -12), 0.001, 0.02)
}
