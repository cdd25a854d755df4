import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { asSvg, bleed, type PlaceDrawing } from '../../../assets/places/light.ts'
import { PLACES, type PlaceId } from '../../../src/scenario/words.ts'
import { glass } from '../../../src/views/player/scene/layout.ts'
import { placeLoaders } from '../../../src/views/player/scene/places.ts'
import { wellFormed } from './well-formed.ts'

const planes = ['far', 'rush', 'near'] as const
const drawn = (place: PlaceDrawing, evening: boolean) =>
  planes.map((plane) => asSvg(place.planes(evening)[plane], evening))
/** Colours that a surface may keep in the evening, because they are written in capitals, all give light or are ink. */
const surface = /#[0-9a-f]{6}\b/g

describe.each(PLACES)('%s', (id) => {
  it('has three planes, each a whole picture with nothing from elsewhere', async () => {
    const place = await placeLoaders[id]()
    for (const svg of [...drawn(place, false), ...drawn(place, true)]) {
      wellFormed(svg)
      expect(svg).toContain(`viewBox="${-bleed} ${-bleed} ${1600 + 2 * bleed} ${1000 + 2 * bleed}"`)
      expect(svg.match(/<(path|circle)/g)?.length).toBeGreaterThan(5)
      expect(svg).not.toMatch(/NaN|undefined|url\(|href/)
      expect(svg.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:/)
    }
  })

  it('is darker in the evening, and its lamps hang in sight', async () => {
    const place = await placeLoaders[id]()
    for (const plane of planes) expect(place.planes(true)[plane].match(surface)?.length).toBeGreaterThan(3)
    expect(brightness(drawn(place, true))).toBeLessThan(brightness(drawn(place, false)) * 0.8)
    expect(place.lamps.length).toBeGreaterThan(0)
    for (const { x, y } of place.lamps) expect(x > 0 && x < 1600 && y > 0 && y < 790).toBe(true)
  })

  it('stays under 12 kB compressed, in one light with its crowd', async () => {
    const place = await placeLoaders[id]()
    for (const evening of [false, true]) expect(gzipSync(drawn(place, evening).join('')).length).toBeLessThan(12_000)
  })
})

it('draws no two places alike', async () => {
  const fars = await Promise.all(PLACES.map(async (id) => (await placeLoaders[id]()).planes(false).far))
  expect(new Set(fars).size).toBe(PLACES.length)
})

it.each<PlaceId>(['phone-desk', 'office'])('%s has its glass where the scene lights it', async (id) => {
  const { far, rush } = (await placeLoaders[id]()).planes(false)
  const { x, y, width, height } = glass
  expect(far).toContain(`M${x} ${y}h${width}v${height}H${x}Z`)
  // Passers-by are painted over the far plane: none may hide the screen.
  const feet = [...rush.matchAll(/translate\((-?[\d.]+) (-?[\d.]+)\) scale/g)].map(([, left]) => Number(left))
  expect(feet.filter((left) => left > x - 20 && left < x + width + 20)).toEqual([])
})

/** Mean of the red, green and blue of all colours. */
function brightness(svgs: readonly string[]): number {
  const values = svgs
    .flatMap((svg) => svg.match(/#[0-9a-fA-F]{6}\b/g) ?? [])
    .flatMap((colour) => [1, 3, 5].map((from) => Number.parseInt(colour.slice(from, from + 2), 16)))
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
