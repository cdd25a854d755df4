import { type AmbienceId, LOOP } from '../names.ts'
import { chanceFrom } from './chance.ts'
import { inRoom, murmur } from './murmur.ts'
import { addRound, atPeak, peakOf, type Signal, samplesIn, silence } from './signal.ts'
import { air, hum, rustle, typing, walk } from './textures.ts'
import { bellNote, heldNote } from './tones.ts'

const seconds = LOOP.lengthMs / 1000

/** What a place is made of: each sound with how loud it is beside the others, and where it begins. */
type Mixed = readonly [sound: Signal, loudness: number, start?: number]

function mix(...parts: readonly Mixed[]): Signal {
  const loop = silence(seconds)
  for (const [sound, loudness, start = 0] of parts) addRound(loop, sound, start, loudness / (peakOf(sound) || 1))
  return loop
}

/** Far away in a large place. */
function far(sound: Signal, size: number): Signal {
  const loop = silence(seconds)
  addRound(loop, sound, 0)
  return inRoom(loop, size)
}

const loops: Readonly<Record<AmbienceId, () => Signal>> = {
  hall: () => {
    const chance = chanceFrom(11)
    return mix(
      [murmur(seconds, 5, chance, 1.8), 0.8],
      [air(seconds, chance, 320), 0.16],
      [inRoom(walk(seconds, 1.2, 6, chance), 1.6), 0.35],
    )
  },
  shop: () => {
    const chance = chanceFrom(23)
    return mix(
      [murmur(seconds, 4, chance, 1.1), 0.7],
      [air(seconds, chance, 620), 0.13],
      [hum(seconds, 100, 200), 0.06],
      [walk(seconds, 3.1, 5, chance), 0.3],
      [far(heldNote(392, 1.9), 2.2), 0.07, 0.2],
      [far(heldNote(493.9, 1.9), 2.2), 0.06, 2.1],
      [far(heldNote(440, 1.9), 2.2), 0.06, 4],
    )
  },
  checkout: () => {
    const chance = chanceFrom(37)
    const scan = far(heldNote(1175, 0.16), 1.3)
    return mix(
      [murmur(seconds, 6, chance, 1.2), 0.75],
      [air(seconds, chance, 520), 0.13],
      [scan, 0.16, 0.9],
      [scan, 0.13, 2.3],
      [scan, 0.15, 4.8],
      [rustle(0.5, chance), 0.12, 3.2],
    )
  },
  desk: () => {
    const chance = chanceFrom(41)
    return mix(
      [air(seconds, chance, 260), 0.22],
      [hum(seconds, 50, 100, 150), 0.12],
      [inRoom(typing(seconds, 19, chance), 0.8), 0.3],
      [murmur(seconds, 1, chance, 1.5), 0.22],
    )
  },
  fair: () => {
    const chance = chanceFrom(53)
    return mix(
      [murmur(seconds, 10, chance, 2.2), 1],
      [air(seconds, chance, 420), 0.14],
      [inRoom(walk(seconds, 0.4, 8, chance), 1.8), 0.25],
      [inRoom(walk(seconds, 3.4, 6, chance), 2), 0.2],
    )
  },
  'town-hall': () => {
    const chance = chanceFrom(67)
    return mix(
      [murmur(seconds, 3, chance, 2), 0.55],
      [air(seconds, chance, 280), 0.18],
      [rustle(0.7, chance), 0.14, 1.4],
      [inRoom(typing(seconds, 9, chance), 1.5), 0.14, 3.6],
      [far(bellNote(784, 1.6), 2), 0.12, 4.2],
    )
  },
  hotel: () => {
    const chance = chanceFrom(79)
    return mix(
      [air(seconds, chance, 360), 0.18],
      [murmur(seconds, 2, chance, 2.1), 0.5],
      [inRoom(walk(seconds, 0.6, 4, chance), 2.2), 0.2],
      [far(heldNote(261.6, 2.8), 2.4), 0.1, 0],
      [far(heldNote(329.6, 2.8), 2.4), 0.08, 1.5],
      [far(heldNote(392, 2.8), 2.4), 0.08, 3],
    )
  },
}

/** One turn of an ambience: after its last sample comes its first, and nobody hears where. */
export function ambienceLoop(id: AmbienceId): Signal {
  return atPeak(loops[id](), -14)
}

/** What is written to the file: the loop, with a little of its end before it and of its beginning after it. */
export function ambienceFile(id: AmbienceId): Signal {
  const loop = ambienceLoop(id)
  const [before, after] = [samplesIn(LOOP.startMs / 1000), samplesIn(LOOP.tailMs / 1000)]
  const file = new Float64Array(before + loop.length + after)
  return file.map((_, index) => loop[(index - before + loop.length) % loop.length] ?? 0)
}
