import fc from 'fast-check'
import { expect, test } from 'vitest'
import { typeset } from '../../src/scenario/typeset.ts'

test.each([
  ["J'arrive !", 'J’arrive\u202f!'],
  ['Combien : 2 290 € ?', 'Combien\u00a0: 2\u202f290\u00a0€\u202f?'],
  ['Il dit « bonjour ».', 'Il dit «\u00a0bonjour\u00a0».'],
  ['De 35 à 50 km, 20 kg, 250 W.', 'De 35 à 50\u00a0km, 20\u00a0kg, 250\u00a0W.'],
  ['Dans 8 mois, 120 euros, 500 Wh, 1 Gb/s', 'Dans 8\u00a0mois, 120\u00a0euros, 500\u00a0Wh, 1\u00a0Gb/s'],
  ['06 39 98 12 34', '06 39 98 12 34'],
  ['Oui: non', 'Oui: non'],
])('%s', (typed, set) => {
  expect(typeset(typed)).toBe(set)
})

test('changes nothing but spaces and apostrophes, and nothing when done twice', () => {
  fc.assert(
    fc.property(fc.string(), (words) => {
      const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ').replaceAll('’', "'")
      expect(plain(typeset(words))).toBe(plain(words))
      expect(typeset(typeset(words))).toBe(typeset(words))
    }),
  )
})
