import { describe, expect, it } from 'vitest'
import type { Line, PlayView } from '../../../src/session/play-view.ts'
import { trustWord } from '../../../src/views/kit/trust-word.ts'
import { firstFresh, saidCount, spoken } from '../../../src/views/player/overlay/said.ts'
import { t } from '../../support/french.ts'

const line = (words: string, more: Partial<Line> = {}): Line => ({
  by: 'client',
  name: 'Mme Roux',
  words,
  channel: 'shop',
  ...more,
})
const viewWith = (history: readonly Line[], lines: readonly Line[]) => ({ history, lines }) as PlayView

describe('what has just been said', () => {
  it('is everything when the page opens', () => {
    expect(firstFresh(viewWith([line('a')], [line('b'), line('c')]), 0)).toBe(0)
  })

  it('is what came after the lines already shown, when they stay in view', () => {
    const before = viewWith([line('a')], [line('b')])
    expect(firstFresh(viewWith([line('a')], [line('b'), line('c')]), saidCount(before))).toBe(1)
  })

  it('is everything in view when what was shown has gone into the history', () => {
    const before = viewWith([], [line('a'), line('b')])
    expect(firstFresh(viewWith([line('a'), line('b')], [line('c')]), saidCount(before))).toBe(0)
  })

  it('is nothing when nothing was said', () => {
    const view = viewWith([line('a')], [line('b')])
    expect(firstFresh(view, saidCount(view))).toBe(1)
  })
})

describe('a line for a screen reader', () => {
  it('tells the mood as a face on sight, a voice on the phone, a tone in writing', () => {
    expect(spoken(t, line('Bonjour.', { mood: 'annoyed' }))).toBe('Mme Roux, l’air contrarié\u00a0: Bonjour.')
    expect(spoken(t, line('Allô ?', { mood: 'annoyed', channel: 'phone-in' }))).toContain('voix contrariée')
    expect(spoken(t, line('Ok', { mood: 'annoyed', channel: 'chat' }))).toContain('ton contrarié')
  })

  it('gives the narrator no name, and names the student without a mood', () => {
    expect(spoken(t, line('La porte s’ouvre.', { by: 'narrator', name: '' }))).toBe('La porte s’ouvre.')
    expect(spoken(t, line('Bonjour !', { by: 'student', name: '', mood: 'happy' }))).toBe('Vous\u00a0: Bonjour !')
  })
})

it('trust has a word over its whole range', () => {
  expect([0, 19, 20, 44, 45, 64, 65, 84, 85, 100].map(trustWord)).toEqual([
    'lost',
    'lost',
    'fragile',
    'fragile',
    'growing',
    'growing',
    'settled',
    'settled',
    'strong',
    'strong',
  ])
})
