import { describe, expect, it } from 'vitest'
import { AMBIENCES, FORMATS, LOOP } from '../../assets/sounds/names.ts'
import { ambienceLoop } from '../../assets/sounds/recipes/ambiences.ts'
import { recipes } from '../../assets/sounds/recipes/index.ts'
import { fromDecibels, peakOf, RATE, rmsOf } from '../../assets/sounds/recipes/signal.ts'

const files = import.meta.glob<string>('../../assets/sounds/*.{webm,mp3}', {
  query: '?url',
  import: 'default',
  eager: true,
})
const allAtMost = 400_000
/** An encoder may begin late and end late by as much. */
const slackSeconds = 0.15
/** Dull noises lose the most: a click of paper or of a key is not all kept. */
const slackDecibels = 3

async function bytesOf(id: string, format: string): Promise<ArrayBuffer> {
  const address = files[`../../assets/sounds/${id}.${format}`]
  expect(address, `${id}.${format}`).toBeDefined()
  return (await fetch(address ?? '')).arrayBuffer()
}

const decode = (bytes: ArrayBuffer) => new OfflineAudioContext(1, 1, RATE).decodeAudioData(bytes)
const mean = (signal: Float64Array) => signal.reduce((sum, one) => sum + one, 0) / signal.length

describe('the recipes', () => {
  it.each(recipes)('$id: neither too loud nor faint, and centred', ({ make }) => {
    const signal = make()
    expect(peakOf(signal)).toBeLessThanOrEqual(fromDecibels(-11.9))
    expect(peakOf(signal)).toBeGreaterThanOrEqual(fromDecibels(-18))
    expect(Math.abs(mean(signal))).toBeLessThan(0.001)
    expect(make()).toEqual(signal)
  })

  it.each(AMBIENCES)('%s goes round without a click', (id) => {
    const loop = ambienceLoop(id)
    const steps = loop.map((value, index) => Math.abs(value - (loop.at(index - 1) ?? 0)))
    // The first step is the one from the last sample back to the first.
    expect(steps[0]).toBeLessThanOrEqual(4 * rmsOf(steps))
    expect(loop.length).toBe((LOOP.lengthMs / 1000) * RATE)
  })
})

describe('the files', () => {
  it.each(recipes.flatMap((recipe) => FORMATS.map((format) => ({ ...recipe, format }))))(
    '$id, as $format, is what its recipe makes',
    async ({ id, format, make }) => {
      const made = make()
      const heard = await decode(await bytesOf(id, format))
      const signal = Float64Array.from(heard.getChannelData(0))
      expect(heard.numberOfChannels).toBe(1)
      expect(Math.abs(heard.duration - made.length / RATE)).toBeLessThan(slackSeconds)
      expect(peakOf(signal)).toBeLessThan(fromDecibels(-9))
      expect(Math.abs(mean(signal))).toBeLessThan(0.003)
      const energy = rmsOf(signal) * Math.sqrt(heard.duration)
      const energyMade = rmsOf(made) * Math.sqrt(made.length / RATE)
      expect(Math.abs(20 * Math.log10(energy / energyMade))).toBeLessThan(slackDecibels)
    },
  )

  it('are all used, and light together', async () => {
    expect(Object.keys(files).length).toBe(recipes.length * FORMATS.length)
    const sizes = await Promise.all(
      Object.values(files).map(async (address) => (await (await fetch(address)).arrayBuffer()).byteLength),
    )
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(allAtMost)
  })
})
