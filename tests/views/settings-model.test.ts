import { describe, expect, it } from 'vitest'
import { appearanceOf, CHOICES, settingsFrom } from '../../src/views/settings-model.ts'

describe('the settings', () => {
  it.each([undefined, null, 'x', 3, [], { language: 'de', theme: 1, text: 'big', scene: 'no', time: 3 }])(
    'are the defaults when %j was remembered',
    (kept) => {
      expect(settingsFrom(kept)).toEqual({
        language: 'fr',
        theme: 'system',
        contrast: 'system',
        text: 100,
        font: 'own',
        lines: 'usual',
        letters: 'usual',
        pace: 'instant',
        motion: 'system',
        scene: true,
        keys: true,
        time: 1,
        sound: {},
      })
    },
  )

  it('come back as they were, whatever each may be', () => {
    for (const [name, values] of Object.entries(CHOICES)) {
      for (const value of values) {
        const chosen = { ...settingsFrom({}), [name]: value }
        expect(settingsFrom(JSON.parse(JSON.stringify(chosen)))).toEqual(chosen)
      }
    }
  })

  it('follow the device only when the reader has not chosen', () => {
    const device = { theme: 'dark', contrast: 'more', reducedMotion: true } as const
    expect(appearanceOf(settingsFrom({}), device)).toEqual(device)
    expect(appearanceOf(settingsFrom({ theme: 'light', contrast: 'normal', motion: 'full' }), device)).toEqual({
      theme: 'light',
      contrast: 'normal',
      reducedMotion: false,
    })
  })
})
