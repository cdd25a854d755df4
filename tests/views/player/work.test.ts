import { describe, expect, it } from 'vitest'
import { blocksOf } from '../../../src/views/player/overlay/document-blocks.ts'
import { moved } from '../../../src/views/player/overlay/ranking.ts'
import { isNear, type ReplyClock, ticked } from '../../../src/views/player/overlay/reply-clock.ts'

describe('a task to rank', () => {
  const tasks = ['a', 'b', 'c']

  it('changes place with its neighbour', () => {
    expect(moved(tasks, 0, 1)).toEqual(['b', 'a', 'c'])
    expect(moved(tasks, 2, -1)).toEqual(['a', 'c', 'b'])
  })

  it('stays where it is at both ends, in the very same list', () => {
    expect(moved(tasks, 0, -1)).toBe(tasks)
    expect(moved(tasks, 2, 1)).toBe(tasks)
  })
})

describe('a document', () => {
  it('is paragraphs, and one table per run of rows', () => {
    expect(blocksOf('Stock.\n\nModèle | Reste\nCime | 2\nFin.\n| seul | ici |')).toEqual([
      { text: 'Stock.' },
      {
        rows: [
          ['Modèle', 'Reste'],
          ['Cime', '2'],
        ],
      },
      { text: 'Fin.' },
      { rows: [['seul', 'ici']] },
    ])
  })

  it('keeps an empty cell, and parts two tables at an empty line', () => {
    expect(blocksOf('a | | c\n\nd | e')).toEqual([{ rows: [['a', '', 'c']] }, { rows: [['d', 'e']] }])
  })
})

describe('the time to reply', () => {
  const spent = (looks: readonly (readonly [number, boolean])[], strict = false): number =>
    looks.reduce((clock: ReplyClock, [now, paused]) => ticked(clock, now, { paused, strict }), { spentMs: 0, at: 0 })
      .spentMs

  it('is what passes between two looks', () => {
    expect(
      spent([
        [250, false],
        [500, false],
      ]),
    ).toBe(500)
  })

  it('is stopped by nothing in an evaluation: no pause, no page put to sleep', () => {
    const looks = [
      [250, true],
      [60_000, false],
    ] as const
    expect([spent(looks), spent(looks, true)]).toEqual([0, 60_000])
  })

  it('stands still in a pause, and takes up where it stood', () => {
    expect(
      spent([
        [250, false],
        [500, true],
        [750, true],
        [1000, false],
      ]),
    ).toBe(500)
  })

  it('does not count the sleep of a page that comes back', () => {
    expect(
      spent([
        [250, false],
        [90_000, false],
      ]),
    ).toBe(250)
  })

  it('is near its end in its last quarter, and within fifteen seconds', () => {
    expect(isNear(10_000, 40_000)).toBe(true)
    expect(isNear(10_001, 40_000)).toBe(false)
    expect(isNear(16_000, 120_000)).toBe(false)
    expect(isNear(15_000, 120_000)).toBe(true)
  })
})
