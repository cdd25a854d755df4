import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { aids } from '../../../assets/characters/aids.ts'
import { people } from '../../../assets/characters/people.ts'
import { drawFaces, drawPerson } from '../../../src/app/build/drawn-person.ts'
import { CHARACTERS } from '../../../src/scenario/words.ts'
import { gestures } from '../../../src/views/player/scene/gesture.ts'
import { isSoftware } from '../../../src/views/player/scene/renderer.ts'
import { wellFormed } from './well-formed.ts'

const faces = drawFaces()
const moods = Object.keys(gestures)

describe('the people', () => {
  it.each(Object.keys(people))('%s is drawn as whole pictures, with nothing from elsewhere', (id) => {
    const drawing = people[id]
    if (!drawing) throw new Error(id)
    const art = drawPerson(drawing)
    for (const svg of [art.body, art.head, art.glasses, art.behind, ...Object.values(art.arms)]) {
      if (svg === null) continue
      wellFormed(svg)
      expect(svg).toContain('<path')
      expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:/)
    }
    expect(art.body).toContain(drawing.skin)
    expect(art.body).toContain(drawing.clothing)
    expect(art.glasses !== null).toBe(drawing.glasses !== undefined)
  })

  it('are those that a scenario may name', () => {
    expect(Object.keys(people).toSorted()).toEqual(CHARACTERS.toSorted())
  })

  it('are fourteen at least, some of them with a wheelchair, a white cane, a hearing aid, a stick', () => {
    expect(CHARACTERS.length).toBeGreaterThanOrEqual(14)
    const used = Object.values(people).flatMap(({ aid }) => aid ?? [])
    expect(used.toSorted()).toEqual(Object.keys(aids).toSorted())
    expect(drawPerson(people.thomas ?? expect.fail()).behind).toContain('<ellipse')
  })

  it('raise an arm in the skin and the sleeve that hang at their side', () => {
    for (const drawing of Object.values(people)) {
      const { arms } = drawPerson(drawing)
      expect(new Set(Object.values(arms)).size).toBe(5)
      for (const arm of Object.values(arms)) expect(arm).toContain(drawing.skin)
    }
    expect(drawPerson(people.harjit ?? expect.fail()).arms.watch).toContain(people.harjit?.clothing)
  })

  it('differ from one another', () => {
    const drawn = Object.values(people).map((drawing) => drawPerson(drawing).head)
    expect(new Set(drawn).size).toBe(drawn.length)
  })
})

describe('the moods', () => {
  it.each(Object.keys(people))('%s has a picture of each, no two the same', (id) => {
    const { head, glasses, sighted } = drawPerson(people[id] ?? expect.fail())
    const { eyes, mouths } = faces as unknown as Record<'eyes' | 'mouths', Record<string, string>>
    const pictures = moods.map((mood) => `${head} ${sighted ? eyes[mood] : ''} ${mouths[mood]} ${glasses}`)
    expect(new Set(pictures).size).toBe(8)
  })

  it('each have eyes and a mouth, and no two the same pair', () => {
    const pairs = moods.map((mood) => {
      const { eyes, mouths } = faces as unknown as Record<'eyes' | 'mouths', Record<string, string>>
      wellFormed(eyes[mood] ?? '')
      wellFormed(mouths[mood] ?? '')
      expect(eyes[mood]).toMatch(/ d="M/)
      expect(mouths[mood]).toMatch(/<(path|ellipse)/)
      return `${eyes[mood]} ${mouths[mood]}`
    })
    expect(new Set(pairs).size).toBe(8)
  })
})

it.each(Object.keys(people))('the pictures of %s stay under 9 kB compressed', (id) => {
  const drawn = JSON.stringify(drawPerson(people[id] ?? expect.fail()))
  expect(gzipSync(drawn).length).toBeLessThan(9000)
})

it.each([
  ['ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero) (0x0000C0DE)), SwiftShader driver)', true],
  ['llvmpipe (LLVM 15.0.7, 256 bits)', true],
  ['ANGLE (Microsoft, Microsoft Basic Render Driver Direct3D11)', true],
  ['ANGLE (Intel, Intel(R) UHD Graphics 600 Direct3D11)', false],
  ['Apple GPU', false],
])('knows whether %s draws in software', (driver, expected) => {
  expect(isSoftware(driver)).toBe(expected)
})
