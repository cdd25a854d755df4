import { describe, expect, it } from 'vitest'
import { drawing, layoutFor } from '../../../src/views/player/scene/layout.ts'
import { stageFor } from '../../../src/views/player/scene/stage.ts'
import { line, person, view } from './view.ts'

const sizes = [
  [320, 200],
  [390, 300],
  [640, 500],
  [780, 768],
  [1000, 700],
  [1000, 220],
  [320, 700],
] as const
const alone = stageFor(view())
const two = stageFor(
  view({ people: [person('client'), person('m', { name: 'M' })], lines: [line('colleague', { name: 'M' })] }),
)
/** Of a bust, above its foot: the top of the tallest head. */
const tall = 1210

describe.each(sizes)('in %i×%i', (width, height) => {
  it('covers the canvas with the place', () => {
    const { far, near } = layoutFor({ width, height }, alone)
    expect(far.x).toBeLessThanOrEqual(0)
    expect(far.y).toBeLessThanOrEqual(0)
    expect(far.x + drawing.width * far.scale).toBeGreaterThanOrEqual(width - 0.001)
    expect(far.y + drawing.height * far.scale).toBeGreaterThanOrEqual(height - 0.001)
    expect(near.y + drawing.height * near.scale).toBeGreaterThanOrEqual(height - 0.001)
  })

  it.each([
    ['alone', alone],
    ['with a colleague', two],
  ])('keeps heads in sight and feet behind the counter, %s', (_, stage) => {
    const { figures, near } = layoutFor({ width, height }, stage)
    const counter = near.y + drawing.nearTop * near.scale
    expect(counter).toBeGreaterThan(height / 2)
    for (const figure of figures) {
      expect(figure.y - tall * figure.scale).toBeGreaterThan(-height * 0.06)
      expect(figure.y).toBeGreaterThan(counter)
      expect(figure.x).toBeGreaterThan(0)
      expect(figure.x).toBeLessThan(width)
    }
  })

  it('turns a colleague towards the client, on their other side', () => {
    const [client, colleague] = layoutFor({ width, height }, two).figures
    expect(client?.mirrored).toBe(false)
    expect(colleague?.mirrored).toBe(true)
    expect(colleague?.x).toBeGreaterThan(client?.x ?? Number.POSITIVE_INFINITY)
  })

  it('keeps the lit screen and a video bust inside the canvas', () => {
    const { screen, figures } = layoutFor({ width, height }, stageFor(view({ channel: 'video' })))
    expect(screen.x).toBeGreaterThanOrEqual(0)
    expect(screen.y).toBeGreaterThanOrEqual(0)
    expect(screen.x + screen.width).toBeLessThanOrEqual(width + 0.001)
    expect(screen.y + screen.height).toBeLessThan(height)
    const [bust] = figures
    expect((bust?.y ?? 0) - tall * (bust?.scale ?? 0)).toBeGreaterThanOrEqual(screen.y - height * 0.05)
  })
})

it('draws the same at twice the density, twice as large', () => {
  const once = layoutFor({ width: 640, height: 500 }, alone, 1)
  const twice = layoutFor({ width: 1280, height: 1000 }, alone, 2)
  expect(twice.gauges.scale).toBeCloseTo(once.gauges.scale * 2)
  expect(twice.figures[0]?.scale).toBeCloseTo((once.figures[0]?.scale ?? 0) * 2)
})
