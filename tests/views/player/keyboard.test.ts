import { describe, expect, it } from 'vitest'
import { intentOf, type Key, type Situation } from '../../../src/views/player/overlay/keyboard.ts'

const press = (key: string, more: Partial<Key> = {}): Key => ({
  key,
  code: '',
  repeat: false,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  ...more,
})
const choosing: Situation = {
  replies: 3,
  focused: -1,
  canAdvance: false,
  onControl: false,
  typing: false,
  singleKeys: true,
}
const reading: Situation = { ...choosing, replies: 0, canAdvance: true }

describe('a key during the play', () => {
  it.each(['Enter', ' '])('%j goes on when there is nothing to choose', (key) => {
    expect(intentOf(press(key), reading)).toEqual({ kind: 'advance' })
    expect(intentOf(press(key), choosing)).toBeNull()
  })

  it('leaves Enter and Space to the control that has the focus', () => {
    expect(intentOf(press('Enter'), { ...reading, onControl: true })).toBeNull()
  })

  it('chooses by the digit row of a French keyboard, and by the number pad', () => {
    expect(intentOf(press('é', { code: 'Digit2' }), choosing)).toEqual({ kind: 'choose', index: 1 })
    expect(intentOf(press('3', { code: 'Numpad3' }), choosing)).toEqual({ kind: 'choose', index: 2 })
  })

  it('does not choose a reply that is not there', () => {
    expect(intentOf(press('4', { code: 'Digit4' }), choosing)).toBeNull()
    expect(intentOf(press('0', { code: 'Digit0' }), choosing)).toBeNull()
  })

  it.each([
    ['ArrowDown', -1, 0],
    ['ArrowDown', 0, 1],
    ['ArrowDown', 2, 0],
    ['ArrowUp', -1, 2],
    ['ArrowUp', 0, 2],
    ['ArrowRight', 1, 2],
    ['ArrowLeft', 1, 0],
  ])('%s from reply %d leads to reply %d', (key, focused, index) => {
    expect(intentOf(press(key), { ...choosing, focused })).toEqual({ kind: 'focus', index })
  })

  it('leaves the arrows to scrolling when there is nothing to choose', () => {
    expect(intentOf(press('ArrowDown'), reading)).toBeNull()
  })

  it('opens the journey by J, while single keys act', () => {
    expect(intentOf(press('J'), choosing)).toEqual({ kind: 'journey' })
    expect(intentOf(press('j'), { ...choosing, singleKeys: false })).toBeNull()
    expect(intentOf(press('j'), { ...choosing, typing: true })).toBeNull()
  })

  it('opens history, pause and settings', () => {
    expect(intentOf(press('PageUp'), choosing)).toEqual({ kind: 'history' })
    expect(intentOf(press('Escape'), reading)).toEqual({ kind: 'pause' })
    expect(intentOf(press('A'), choosing)).toEqual({ kind: 'settings' })
    expect(intentOf(press('f'), choosing)).toEqual({ kind: 'full-screen' })
  })

  it('keeps single letters and digits silent when they are switched off, and nothing else', () => {
    const off = { ...choosing, singleKeys: false }
    expect(intentOf(press('1', { code: 'Digit1' }), off)).toBeNull()
    expect(intentOf(press('a'), off)).toBeNull()
    expect(intentOf(press('v'), off)).toBeNull()
    expect(intentOf(press('V'), choosing)).toEqual({ kind: 'voice' })
    expect(intentOf(press('ArrowDown'), off)).toEqual({ kind: 'focus', index: 0 })
    expect(intentOf(press('PageUp'), off)).toEqual({ kind: 'history' })
  })

  it('means nothing where one writes or picks a value, save Escape', () => {
    const writing = { ...choosing, canAdvance: true, typing: true }
    for (const key of ['a', 'v', ' ', 'Enter', 'ArrowDown', 'PageUp']) expect(intentOf(press(key), writing)).toBeNull()
    expect(intentOf(press('1', { code: 'Digit1' }), writing)).toBeNull()
    expect(intentOf(press('Escape'), writing)).toEqual({ kind: 'pause' })
  })

  it('never takes a shortcut of the browser, and a held key acts once', () => {
    expect(intentOf(press('1', { code: 'Digit1', ctrlKey: true }), choosing)).toBeNull()
    expect(intentOf(press('a', { metaKey: true }), choosing)).toBeNull()
    expect(intentOf(press('1', { code: 'Digit1', repeat: true }), choosing)).toBeNull()
    expect(intentOf(press('Enter', { repeat: true }), reading)).toBeNull()
  })
})
