import { describe, expect, it } from 'vitest'
import { appearanceOf, settingsFrom } from '../../src/views/settings-model.ts'

describe('the settings', () => {
  it.each([undefined, null, 'x', 3, [], { language: 'de', theme: 1, text: '', scene: 'no', time: 3 }])(
    'are the defaults when %j was remembered',
    (kept) => {
      expect(settingsFrom(kept)).toEqual({
        language: 'fr',
        theme: 'system',
        text: 'normal',
        motion: 'system',
        scene: true,
        keys: true,
        time: 1,
      })
    },
  )

  it('come back as they were', () => {
    const chosen = {
      language: 'en',
      theme: 'dark',
      text: 'larger',
      motion: 'reduced',
      scene: false,
      keys: false,
      time: 1.5,
    } as const
    expect(settingsFrom(JSON.parse(JSON.stringify(chosen)))).toEqual(chosen)
  })

  it('follow the device only when the reader has not chosen', () => {
    const device = { theme: 'dark', reducedMotion: true } as const
    expect(appearanceOf(settingsFrom({}), device)).toEqual(device)
    expect(appearanceOf(settingsFrom({ theme: 'light', motion: 'full' }), device)).toEqual({
      theme: 'light',
      reducedMotion: false,
    })
  })
})
