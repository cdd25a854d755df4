import { describe, expect, it } from 'vitest'
import type { Line, PlayView } from '../../../src/session/play-view.ts'
import { trustWord } from '../../../src/views/kit/trust-word.ts'
import { announced, firstFresh, saidCount, spoken, withUnseen } from '../../../src/views/player/overlay/said.ts'
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

describe('what the page shows of the next view', () => {
  it('is the view itself when all that went into the history had been shown', () => {
    const next = viewWith([line('a'), line('b')], [line('c')])
    expect(withUnseen(viewWith([line('a')], [line('b')]), next)).toBe(next)
  })

  it('keeps in view what went into the history unseen, as when something breaks in', () => {
    const before = viewWith([line('a')], [line('b')])
    const next = viewWith([line('a'), line('b'), line('own'), line('answer')], [line('ring')])
    const shown = withUnseen(before, next)
    expect([shown.history, shown.lines].map((lines) => lines.map(({ words }) => words))).toEqual([
      ['a', 'b'],
      ['own', 'answer', 'ring'],
    ])
    expect(firstFresh(shown, saidCount(before))).toBe(0)
  })

  it('is the view itself when a reply was taken back', () => {
    const next = viewWith([], [line('a')])
    expect(withUnseen(viewWith([line('a')], [line('b')]), next)).toBe(next)
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

describe('what a new view says by itself', () => {
  const at = (trust: number, lines: readonly Line[], more: Partial<PlayView> = {}) =>
    ({ history: [], lines, gauges: { trust, patience: 50 }, interrupted: null, ending: null, ...more }) as PlayView
  const before = at(50, [line('a')])
  const said = (view: PlayView, freshFrom = 0) => announced(t, before, view, freshFrom).split('\n')

  it('is what was not said before, the student’s tone with it', () => {
    const own = line('Oui.', { by: 'student', name: '', tone: 'calm' })
    expect(said(at(50, [line('a'), own, line('b')]), 1)).toEqual(['Vous, ton calme\u00a0: Oui.', 'Mme Roux\u00a0: b'])
  })

  it('names a channel when it changes, from the line before on', () => {
    const email = line('b', { channel: 'email' })
    expect(said(at(50, [line('a'), email, email]), 1)).toEqual(['Courriel.', 'Mme Roux\u00a0: b', 'Mme Roux\u00a0: b'])
    expect(said(at(50, [email], { history: [line('a')] }))).toEqual(['Courriel.', 'Mme Roux\u00a0: b'])
  })

  it('tells trust when its word changes, and only then', () => {
    expect(said(at(64, [line('b')]))).toEqual(['Mme Roux\u00a0: b'])
    expect(said(at(65, [line('b')]))).toEqual(['Mme Roux\u00a0: b', 'Confiance\u00a0: installée.'])
    expect(announced(t, null, at(65, [line('b')]), 0)).toBe('Mme Roux\u00a0: b')
  })

  it('tells that something broke in, once, and finishes with the end', () => {
    const interrupted = at(50, [line('b')], { interrupted: 'phone' })
    expect(said(interrupted)).toEqual(['Mme Roux\u00a0: b', 'Le téléphone sonne.'])
    expect(announced(t, interrupted, interrupted, 0)).toBe('Mme Roux\u00a0: b')
    const ending = { id: 'fin', title: 'Fin', client: '', firm: '' }
    expect(said(at(50, [line('b')], { ending }))).toEqual(['Mme Roux\u00a0: b', 'Le contact est terminé.'])
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
