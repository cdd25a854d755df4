import { describe, expect, it } from 'vitest'
import { CHARACTERS } from '../../../src/scenario/words.ts'
import { mannerOf } from '../../../src/views/player/sound/manner.ts'
import { toldIn } from '../../../src/views/player/sound/teller.ts'
import { line, person, view } from '../scene/view.ts'

describe('the manner of speaking', () => {
  it('is the same each time, easy to follow, and hardly ever shared', () => {
    const manners = CHARACTERS.map((character) => {
      const manner = mannerOf(character)
      expect(mannerOf(character)).toEqual(manner)
      expect(manner.pitch).toBeGreaterThanOrEqual(0.8)
      expect(manner.pitch).toBeLessThanOrEqual(1.3)
      expect(manner.rate).toBeGreaterThanOrEqual(0.94)
      expect(manner.rate).toBeLessThanOrEqual(1.08)
      return `${manner.pitch.toFixed(2)} ${manner.rate.toFixed(2)}`
    })
    expect(new Set(manners).size).toBe(CHARACTERS.length)
  })

  it('is plain for the narrator', () => {
    expect(mannerOf(null)).toEqual({ pitch: 1, rate: 1, voice: 0 })
  })
})

describe('what is said aloud', () => {
  const shown = view({
    people: [person('client', { character: 'amina' }), person('chef', { name: 'M. Roy', character: 'henri' })],
    lines: [
      line('client', { words: 'Avant.' }),
      line('student', { words: 'Bonjour.' }),
      line('narrator', { words: 'Il sourit.' }),
      line('client', { words: 'Merci.' }),
      line('colleague', { name: 'M. Roy', words: 'Je prends la suite.' }),
      line('other-client', { name: 'Mme Bo', words: 'Pardon.' }),
    ],
  })

  it('is every new line but the student’s own, each by the one who says it', () => {
    expect(toldIn(shown, 1)).toEqual([
      { words: 'Il sourit.', character: null },
      { words: 'Merci.', character: 'amina' },
      { words: 'Je prends la suite.', character: 'henri' },
      { words: 'Pardon.', character: 'Mme Bo' },
    ])
  })
})
