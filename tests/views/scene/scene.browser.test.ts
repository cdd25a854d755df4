import { afterEach, describe, expect, it } from 'vitest'
import { PLACES } from '../../../src/scenario/words.ts'
import { mountScene, type SceneHandle } from '../../../src/views/player/scene/index.ts'
import { line, person, view } from './view.ts'

const failures: unknown[] = []
let handle: SceneHandle | undefined
let host: HTMLElement | undefined

async function open(theme: 'light' | 'dark', reducedMotion: boolean) {
  host = Object.assign(document.createElement('div'), { style: 'width: 640px; height: 480px' })
  document.body.append(host)
  handle = await mountScene(host, { theme, reducedMotion, onFailure: (error) => failures.push(error) })
  const canvas = host.querySelector('canvas')
  if (!canvas) throw new Error('no canvas')
  return { scene: handle, canvas }
}

/** How many different colours a grid of points of the canvas shows. */
function coloursOf(canvas: HTMLCanvasElement): number {
  const copy = Object.assign(document.createElement('canvas'), { width: 64, height: 48 })
  const ctx = copy.getContext('2d')
  if (!ctx) throw new Error('no 2D canvas')
  ctx.drawImage(canvas, 0, 0, 64, 48)
  const { data } = ctx.getImageData(0, 0, 64, 48)
  const seen = new Set<string>()
  for (let at = 0; at < data.length; at += 4) seen.add(`${data[at]} ${data[at + 1]} ${data[at + 2]} ${data[at + 3]}`)
  return seen.size
}

const settled = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** What the canvas shows once it has changed and stays the same; what it showed when it does not change in time. */
async function stillAfter(canvas: HTMLCanvasElement, before: string): Promise<string> {
  let last = canvas.toDataURL()
  for (let looks = 0; looks < 40; looks += 1) {
    await settled(150)
    const now = canvas.toDataURL()
    if (now === last && now !== before && coloursOf(canvas) > 1) return now
    last = now
  }
  return last
}

afterEach(() => {
  handle?.destroy()
  host?.remove()
  failures.length = 0
})

describe.each(['light', 'dark'] as const)('in %s', (theme) => {
  it('shows each place after the other, calm then in its rush hour, without an error', async () => {
    // Nobody there and nothing that moves: only the hour makes the difference.
    const { scene, canvas } = await open(theme, true)
    expect(canvas.getContext('2d'), 'drawn without WebGL').not.toBeNull()
    let before = ''
    for (const place of PLACES) {
      scene.show(view({ place, channel: 'counter', people: [] }))
      const calm = await stillAfter(canvas, before)
      expect(coloursOf(canvas), place).toBeGreaterThan(40)
      scene.show(view({ place, channel: 'counter', people: [], interrupted: 'queue' }))
      before = await stillAfter(canvas, calm)
      expect(before, `${place} in its rush hour`).not.toBe(calm)
    }
    expect(failures).toEqual([])
  }, 60_000)
})

it('changes place under way, back and forth, and stops without an error', async () => {
  const { scene } = await open('light', false)
  for (const place of [...PLACES, ...PLACES]) {
    scene.show(view({ place, channel: 'counter', people: [person('client')], lines: [line('client')] }))
    await settled(30)
  }
  scene.destroy()
  await settled(100)
  expect(failures).toEqual([])
})
