import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { copyStatus } from '../../../src/classroom/review/copy-status.ts'
import { finalReview } from '../../../src/classroom/review/final-review.ts'
import { shownHarmonisation } from '../../../src/classroom/review/harmonise.ts'
import { type CopyReview, harmonised, NO_REVIEW, reviewAfter } from '../../../src/classroom/review/review.ts'
import { anonymousLabel, drawnSample } from '../../../src/classroom/review/sample.ts'
import type { HarmonisationChange, Marker, MarkingChange } from '../../../src/classroom/review/types.ts'
import { camille, changing, jury, marked, observation, SPOKEN } from '../../support/marked.ts'

const copy = marked([observation(0, SPOKEN, 2), observation(1, 'MCV.1.offre', 3)])
const other: Marker = { ...jury, id: 'i2', name: 'Autre' }

const by = (review: CopyReview, who: Marker, ...changes: readonly MarkingChange[]) =>
  changes.reduce((now, change) => reviewAfter(now, change, copy, changing({ who, second: true })).review, review)
const settle = (review: CopyReview, change: HarmonisationChange) =>
  harmonised(review, change, changing({ who: camille, second: true })).review
const remark = (text: string): MarkingChange => ({ what: 'remark', text })
const close: MarkingChange = { what: 'close' }
const stands = ({ markings, harmonisation }: CopyReview, who: Marker) =>
  copyStatus({ markings, harmonisation: harmonisation?.state ?? null, second: true }, who)

const oneClosed = by(NO_REVIEW, camille, remark('Bien.'), { what: 'mark', mark: 12 }, close)
const raised: MarkingChange = { what: 'level', criterion: SPOKEN, level: 4, why: 'Très juste.' }
const differing = by(oneClosed, jury, raised, remark('Très bien.'), { what: 'mark', mark: 15 }, close)

describe('two markers', () => {
  it('go through to do, begun, waiting, to harmonise and closed, each in their own time', () => {
    expect(stands(NO_REVIEW, jury)).toEqual({ state: 'to-do', mine: null, open: true, blind: true })
    expect(stands(by(NO_REVIEW, camille, remark('…')), camille)).toMatchObject({ state: 'begun', mine: 'first' })
    expect(stands(oneClosed, camille)).toMatchObject({ state: 'waiting', open: false, blind: true })
    expect(stands(oneClosed, jury)).toMatchObject({ state: 'to-do', open: true })
    const secondBegun = by(oneClosed, jury, remark('…'))
    expect(stands(secondBegun, jury)).toMatchObject({ state: 'begun', mine: 'second' })
    expect(stands(secondBegun, other)).toEqual({ state: 'begun', mine: null, open: false, blind: true })
    expect(stands(differing, other)).toEqual({ state: 'to-harmonise', mine: null, open: false, blind: false })
  })

  it('have nothing to harmonise when they agree', () => {
    const agreed = by(oneClosed, jury, remark('Rien à redire.'), { what: 'mark', mark: 12 }, close)
    expect(stands(agreed, camille)).toMatchObject({ state: 'closed', blind: false })
    expect(finalReview(agreed, true)).toMatchObject({ mark: 12, remark: 'Bien.\n\nRien à redire.' })
  })

  it('no more change their own marking once both have closed', () => {
    const reopen: MarkingChange = { what: 'reopen', why: 'Je m’aligne.' }
    expect(() => by(differing, jury, reopen)).toThrow('both-closed')
    expect(() => by(oneClosed, camille, reopen)).not.toThrow()
  })
})

describe('harmonisation', () => {
  const settled: HarmonisationChange = { what: 'level', criterion: SPOKEN, level: 3, why: 'Relu ensemble.' }
  const end: HarmonisationChange = { what: 'close', mark: 13.2, remark: 'Décidé ensemble.' }

  it('shows the differences and nothing else', () => {
    expect(shownHarmonisation(differing)).toEqual({
      state: 'open',
      differences: [{ criterion: SPOKEN, first: 2, second: 4, final: null }],
      marks: { first: 12, second: 15 },
      mark: null,
      remark: '',
    })
  })

  it('wants a final level with a reason for each, a mark where they differ, and a remark', () => {
    expect(() => settle(differing, { ...settled, why: '' })).toThrow('why-missing')
    expect(() => settle(differing, { ...settled, criterion: 'MCV.1.offre' })).toThrow('not-differing')
    expect(() => settle(differing, end)).toThrow('difference-left')
    const level = settle(differing, settled)
    expect(() => settle(level, { ...end, mark: null })).toThrow('mark-differs')
    expect(() => settle(level, { ...end, remark: ' ' })).toThrow('remark-missing')
    const closed = settle(level, end)
    expect(stands(closed, jury).state).toBe('closed')
    expect(finalReview(closed, true)).toEqual({
      lines: [
        { criterion: SPOKEN, level: 3, proposal: 2, why: 'Relu ensemble.' },
        { criterion: 'MCV.1.offre', level: 3, proposal: 3, why: null },
      ],
      remark: 'Décidé ensemble.',
      mark: 13.5,
    })
    expect(() => settle(closed, settled)).toThrow('marking-closed')
    expect(() => settle(closed, { what: 'reopen', why: '' })).toThrow('why-missing')
    expect(finalReview(settle(closed, { what: 'reopen', why: 'Erreur.' }), true)).toBeNull()
  })

  it('begins with both closed', () => {
    expect(() => settle(oneClosed, settled)).toThrow('not-both-closed')
  })

  it('is logged, apart from either marking', () => {
    const { log } = harmonised(differing, settled, changing({ who: jury }))
    expect(log).toEqual([
      expect.objectContaining({ who: jury, rank: null, what: 'harmonise', criterion: SPOKEN, from: null, to: 3 }),
    ])
  })
})

describe('the sample', () => {
  const copies = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 60 })
  const share = fc.double({ min: 0.01, max: 1, noNaN: true })

  it('is the part asked for rounded up, whatever the order of the copies, and holds what is begun', () => {
    fc.assert(
      fc.property(copies, share, fc.string(), fc.nat(), (runs, part, seed, pick) => {
        const of = { share: part, seed }
        const sample = drawnSample(runs, new Set(), of)
        expect(sample.size).toBe(Math.ceil(part * runs.length - 1e-9))
        expect([...drawnSample(runs.toReversed(), new Set(), of)].sort()).toEqual([...sample].sort())
        const begun = new Set(runs.slice(0, pick % runs.length))
        const after = drawnSample(runs, begun, of)
        expect([...begun].filter((run) => !after.has(run))).toEqual([])
        expect(after.size).toBe(Math.max(begun.size, sample.size))
      }),
    )
  })

  it('changes with the seed', () => {
    const runs = Array.from({ length: 200 }, (_, index) => `run-${index}`)
    const [one, two] = ['a', 'b'].map((seed) => drawnSample(runs, new Set(), { share: 0.2, seed }))
    const common = [...one!].filter((run) => two!.has(run)).length
    expect(common).toBeGreaterThan(0)
    expect(common).toBeLessThan(20)
  })

  it('calls copies by letters that tell them apart and say nothing', () => {
    const labels = Array.from({ length: 5000 }, (_, index) => anonymousLabel(`run-${index}`, 'seed'))
    expect(new Set(labels).size).toBeGreaterThan(4995)
    expect(labels.every((label) => /^[B-Z]{6}$/.test(label))).toBe(true)
  })
})
