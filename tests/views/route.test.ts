import { describe, expect, it } from 'vitest'
import {
  briefingAddress,
  debriefAddress,
  declarationAddress,
  playAddress,
  rereadAddress,
  routeOf,
  teacherAddress,
} from '../../src/views/route.ts'

describe('the address after the #', () => {
  it.each(['', '#', '#/'])('%s is the home page', (hash) => {
    expect(routeOf(hash)).toEqual({ page: 'home' })
  })

  it('leads to the page for teachers, and to the declaration', () => {
    expect(routeOf(teacherAddress)).toEqual({ page: 'teacher' })
    expect(routeOf(declarationAddress)).toEqual({ page: 'declaration' })
  })

  it('is read back as it was written, whatever the ids hold', () => {
    const odd = 'vélo/100 % #1'
    expect(routeOf(briefingAddress(odd, 'premiere'))).toEqual({ page: 'briefing', scenario: odd, year: 'premiere' })
    expect(routeOf(playAddress(odd))).toEqual({ page: 'play', run: odd })
    expect(routeOf(debriefAddress(odd))).toEqual({ page: 'debrief', run: odd })
    expect(routeOf(rereadAddress(odd, 4))).toEqual({ page: 'reread', run: odd, at: 4 })
  })

  it.each(['#/preparer/velo', '#/preparer/velo/cm2', '#/jouer', '#/jouer/', '#/ailleurs/1', '#/jouer/%'])(
    '%s leads nowhere, or to a run that is not there, and never fails',
    (hash) => {
      expect(['unknown', 'play']).toContain(routeOf(hash).page)
    },
  )

  it.each([
    ['#/revoir/a/-3', 0],
    ['#/revoir/a/2.7', 2],
    ['#/revoir/a/x', 0],
    ['#/revoir/a', 0],
  ])('%s opens at moment %d', (hash, at) => {
    expect(routeOf(hash)).toEqual({ page: 'reread', run: 'a', at })
  })
})
