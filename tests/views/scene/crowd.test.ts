import { describe, expect, it } from 'vitest'
import type { PlayView } from '../../../src/session/play-view.ts'
import { layoutFor } from '../../../src/views/player/scene/layout.ts'
import { stageFor } from '../../../src/views/player/scene/stage.ts'
import { person, view } from './view.ts'

const queue = (patience: number, more: Partial<PlayView> = {}) =>
  stageFor(view({ gauges: { trust: 50, patience }, ...more })).queue

describe('the queue', () => {
  it('forms when something breaks in, and grows as patience goes', () => {
    expect([90, 45, 25].map((patience) => queue(patience).length)).toEqual([0, 1, 2])
    expect(queue(90, { interrupted: 'queue' })).toHaveLength(2)
    expect(queue(10, { interrupted: 'queue' })).toHaveLength(3)
    expect(queue(90, { interrupted: 'phone' })).toEqual([])
    expect(queue(90, { interrupted: 'visit' })).toHaveLength(1)
  })

  it('is seen at a counter only, and is gone at the end', () => {
    for (const channel of ['phone-in', 'chat', 'video', 'email'] as const) {
      expect(queue(10, { channel, interrupted: 'queue' })).toEqual([])
    }
    const ending = { id: 'fin', title: '', client: '', firm: '' }
    expect(queue(10, { ending })).toEqual([])
  })

  it('holds the same people throughout a contact, never those already there', () => {
    const [first, second] = queue(10, { interrupted: 'queue' })
    expect(queue(90, { interrupted: 'queue' }).map(({ character }) => character)).toEqual([
      first?.character,
      second?.character,
    ])
    for (const { character } of queue(10, { interrupted: 'queue' })) {
      const people = [person('client', { character })]
      const others = queue(10, { interrupted: 'queue', people }).map((one) => one.character)
      expect(others).not.toContain(character)
      expect(new Set(others).size).toBe(3)
    }
  })

  it('looks as it feels', () => {
    expect(queue(10).map(({ mood }) => mood)).toContain('annoyed')
    expect(queue(60, { interrupted: 'queue' }).map(({ mood }) => mood)).not.toContain('annoyed')
  })

  it.each([
    [640, 500],
    [1000, 700],
    [390, 300],
  ])('stands behind the client, smaller, in %i×%i', (width, height) => {
    const layout = layoutFor(
      { width, height },
      stageFor(view({ interrupted: 'queue', gauges: { trust: 50, patience: 10 } })),
    )
    const [client] = layout.figures
    const scales = [client, ...layout.queue].map((standing) => standing?.scale ?? 0)
    expect(scales).toHaveLength(4)
    expect(scales.toSorted((a, b) => b - a)).toEqual(scales)
    expect(layout.queue[0]?.x).toBeGreaterThan(0)
  })
})

it('keeps the student seen from behind inside the canvas, below the faces', () => {
  for (const [width, height] of [
    [640, 500],
    [320, 700],
    [1000, 220],
  ] as const) {
    const { student } = layoutFor({ width, height }, stageFor(view()))
    expect(student.x + 270 * student.scale).toBeLessThanOrEqual(width + 0.001)
    expect(student.y - 460 * student.scale).toBeGreaterThan(height / 2)
  }
})
