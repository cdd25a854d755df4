import { describe, expect, it } from 'vitest'
import type { Mood, PlayView } from '../../../src/session/play-view.ts'
import { actOfWaiting, actsBetween, farewellOf, impatient, waitBefore } from '../../../src/views/player/scene/acts.ts'
import { stageFor } from '../../../src/views/player/scene/stage.ts'
import { line, person, view } from './view.ts'

const feeling = (mood: Mood, trust: number, patience: number, more: Partial<PlayView> = {}) =>
  stageFor(view({ people: [person('client', { mood })], gauges: { trust, patience }, ...more }))
const said = [line('student')]
const answered = [line('student'), line('client')]

describe('what the client is seen to do', () => {
  it('speaks on arrival, and does nothing else', () => {
    expect(actsBetween(undefined, feeling('neutral', 50, 60, { lines: [line('client')] }))).toEqual(['speak'])
    expect(actsBetween(undefined, feeling('angry', 10, 5, { lines: answered }))).toEqual(['speak'])
  })

  it('listens to the student, then answers', () => {
    const before = feeling('neutral', 50, 60)
    expect(actsBetween(before, feeling('neutral', 50, 60, { lines: answered }))).toEqual(['listen', 'speak'])
    expect(actsBetween(before, feeling('neutral', 50, 60, { lines: said }))).toEqual(['listen'])
  })

  it('sighs when patience falls, and looks at the time when little is left', () => {
    const before = feeling('neutral', 50, 60)
    expect(actsBetween(before, feeling('doubtful', 50, 50, { lines: answered }))).toEqual(['listen', 'sigh', 'speak'])
    expect(actsBetween(before, feeling('annoyed', 50, impatient))).toEqual(['watch'])
    expect(actsBetween(before, feeling('neutral', 50, 58))).toEqual([])
  })

  it('sighs when trust falls far, even with patience left', () => {
    expect(actsBetween(feeling('neutral', 50, 60), feeling('neutral', 40, 60))).toEqual(['sigh'])
    expect(actsBetween(feeling('neutral', 50, 60), feeling('neutral', 45, 60))).toEqual([])
  })

  it('calms down when what was said eases them', () => {
    expect(actsBetween(feeling('angry', 30, 30), feeling('neutral', 40, 30))).toEqual(['calm'])
    expect(actsBetween(feeling('worried', 30, 30), feeling('worried', 40, 30))).toEqual(['calm'])
    expect(actsBetween(feeling('happy', 30, 30), feeling('happy', 40, 30))).toEqual([])
    expect(actsBetween(feeling('angry', 30, 30), feeling('angry', 30, 30))).toEqual([])
  })

  it('shows nothing of a client who is not there', () => {
    const before = feeling('neutral', 50, 60)
    expect(actsBetween(before, feeling('angry', 10, 10, { channel: 'phone-in', lines: answered }))).toEqual([])
    const ending = { id: 'fin', title: '', client: '', firm: '' }
    expect(actsBetween(before, feeling('happy', 90, 60, { ending, lines: answered }))).toEqual([])
  })
})

describe('who waits for an answer', () => {
  it('shifts their weight while patient, then looks at the time and sighs', () => {
    expect([0, 1, 2].map((nth) => actOfWaiting(90, nth))).toEqual(['shift', 'shift', 'shift'])
    expect([0, 1, 2].map((nth) => actOfWaiting(50, nth))).toEqual(['shift', 'shift', 'sigh'])
    expect([0, 1].map((nth) => actOfWaiting(20, nth))).toEqual(['watch', 'sigh'])
  })

  it('waits less and less quietly', () => {
    expect(waitBefore(10)).toBeLessThan(waitBefore(80))
    expect(waitBefore(0)).toBeGreaterThan(4000)
  })
})

describe('the end', () => {
  it('is left as one feels', () => {
    expect((['happy', 'delighted', 'neutral', 'worried', 'annoyed', 'angry'] as const).map(farewellOf)).toEqual([
      'glad',
      'glad',
      'plain',
      'plain',
      'cross',
      'cross',
    ])
    const ending = { id: 'fin', title: '', client: '', firm: '' }
    expect(feeling('angry', 10, 10, { ending }).farewell).toBe('angry')
    expect(feeling('angry', 10, 10).farewell).toBeNull()
  })
})
