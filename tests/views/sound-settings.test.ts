import { describe, expect, it } from 'vitest'
import { soundFrom } from '../../src/views/sound-settings.ts'

const defaults = { muted: false, ambience: 40, effects: 70, voice: 90, captions: true, spoken: false }

describe('the sound settings', () => {
  it.each([{}, { muted: 1, ambience: '90', effects: -1, voice: 101, captions: 'no', spoken: 'yes' }])(
    'are the defaults when %j was remembered: heard, captioned, no voice',
    (kept) => expect(soundFrom(kept)).toEqual(defaults),
  )

  it('come back as they were, silence included', () => {
    const chosen = { muted: true, ambience: 0, effects: 100, voice: 10, captions: false, spoken: true }
    expect(soundFrom(JSON.parse(JSON.stringify(chosen)))).toEqual(chosen)
  })
})
