import { describe, expect, it } from 'vitest'
import { descriptorAt, descriptorOf, descriptorOrigin, descriptors } from '../../src/referential/descriptors/index.ts'
import { criteria } from '../../src/referential/index.ts'

const all = Object.entries(descriptors).flatMap(([id, sentences]) =>
  sentences.map((sentence, index) => ({ at: `${id} ${index + 1}`, sentence })),
)
const words = (sentence: string) => sentence.split(/\s+/).filter((word) => /\p{L}/u.test(word))
/** The words that carry meaning, without endings: to see whether two sentences say the same. */
const stems = (sentence: string) =>
  new Set(words(sentence.toLowerCase()).flatMap((word) => word.match(/\p{L}{5}/u) ?? []))

describe('the descriptors', () => {
  it('are there for every critère and for nothing else, four each', () => {
    expect(Object.keys(descriptors).sort()).toEqual(criteria.map(({ id }) => id).sort())
    expect(Object.values(descriptors).map((one) => one.length)).toEqual(criteria.map(() => 4))
    expect(all).toHaveLength(220)
  })

  it('are sentences of 8 to 22 words', () => {
    expect(all.filter(({ sentence }) => words(sentence).length < 8 || words(sentence).length > 22)).toEqual([])
    expect(all.filter(({ sentence }) => !/^\p{Lu}.*[^\s.]\.$/u.test(sentence))).toEqual([])
  })

  it('begin with what the student does or does not do', () => {
    const verb = /^(?:Ne |N’|Se |S’)?(?:en )?\p{L}+(?:e|t|d|s|it)\b/u
    expect(all.filter(({ sentence }) => !verb.test(sentence))).toEqual([])
  })

  it('are all different, and within a critère say different things', () => {
    expect(new Set(all.map(({ sentence }) => sentence)).size).toBe(220)
    const alike = Object.entries(descriptors).flatMap(([id, sentences]) =>
      sentences.flatMap((one, index) =>
        sentences.slice(index + 1).flatMap((other) => {
          const [mine, theirs] = [stems(one), stems(other)]
          const shared = [...mine].filter((stem) => theirs.has(stem)).length
          return shared / Math.min(mine.size, theirs.size) > 0.7 ? [`${id}: ${one} / ${other}`] : []
        }),
      ),
    )
    expect(alike).toEqual([])
  })

  it('name no level by a vague word', () => {
    expect(
      all.filter(({ sentence }) => /assez|plutôt|globalement|correctement|parfaitement|bien maîtris/i.test(sentence)),
    ).toEqual([])
  })

  it('are set as French prints them', () => {
    expect(all.filter(({ sentence }) => /['"]| {2}| [;:!?]/.test(sentence))).toEqual([])
  })

  it('repeat no official wording, and are marked as ours', () => {
    const official = new Set(criteria.map(({ text }) => text.toLowerCase()))
    expect(all.filter(({ sentence }) => official.has(sentence.slice(0, -1).toLowerCase()))).toEqual([])
    expect(descriptorOrigin).toEqual({ author: 'Comptoir', official: false })
  })

  it('are looked up by critère and level', () => {
    expect(descriptorOf('MA.1.tensions')).toHaveLength(4)
    expect(descriptorAt('MA.1.tensions', 3)).toBe(descriptorOf('MA.1.tensions')[2])
    expect(() => descriptorOf('MA.1.none')).toThrow('MA.1.none')
  })
})
