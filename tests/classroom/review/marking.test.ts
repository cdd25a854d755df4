import { describe, expect, it } from 'vitest'
import { finalReview, reviewForStudent } from '../../../src/classroom/review/final-review.ts'
import { MarkingRefused } from '../../../src/classroom/review/marking-refused.ts'
import { type CopyReview, NO_REVIEW, type ReviewChanged, reviewAfter } from '../../../src/classroom/review/review.ts'
import { reviewedLines } from '../../../src/classroom/review/reviewed-lines.ts'
import type { MarkingChange } from '../../../src/classroom/review/types.ts'
import { camille, changing, jury, marked, observation, SPOKEN, WRITTEN } from '../../support/marked.ts'

const copy = marked([observation(0, SPOKEN, 2), observation(1, SPOKEN, 3), observation(2, WRITTEN, null)])

/** Each change in turn, by the same marker. */
function made(changes: readonly MarkingChange[], of = copy, who = camille, from: CopyReview = NO_REVIEW) {
  return changes.reduce<ReviewChanged>(
    ({ review, log }, change) => {
      const next = reviewAfter(review, change, of, changing({ who }))
      return { review: next.review, log: [...log, ...next.log] }
    },
    { review: from, log: [] },
  )
}

const problemOf = (work: () => unknown) => {
  try {
    work()
  } catch (error) {
    if (error instanceof MarkingRefused) return error.problem
    throw error
  }
  return undefined
}

const remark: MarkingChange = { what: 'remark', text: 'Écoute réelle, conclusion à reprendre.' }
const written: MarkingChange = { what: 'writing', entry: 2, criterion: WRITTEN, level: 3 }
const raised: MarkingChange = { what: 'level', criterion: SPOKEN, level: 3, why: 'La reformulation rattrape.' }

describe('a level', () => {
  it('is changed with a reason, and logged with what it was', () => {
    const { review, log } = made([raised])
    expect(review.markings[0]).toMatchObject({ rank: 'first', marker: camille, levels: { [SPOKEN]: { level: 3 } } })
    const { at } = changing()
    expect(log).toEqual([
      {
        ...{ at, who: camille, rank: 'first', what: 'level', criterion: SPOKEN, entry: null },
        ...{ from: 2, to: 3, why: 'La reformulation rattrape.' },
      },
    ])
  })

  it('is refused without one, and off the sheet', () => {
    expect(problemOf(() => made([{ ...raised, why: '  ' }]))).toBe('why-missing')
    expect(problemOf(() => made([{ ...raised, criterion: 'MCV.9.rien' }]))).toBe('not-on-the-sheet')
  })

  it('goes back to the proposal without one; the proposal itself changes and logs nothing', () => {
    const { review, log } = made([raised, { ...raised, level: 'proposal', why: '' }])
    expect(review.markings[0]?.levels).toEqual({})
    expect(log.map(({ from, to }) => [from, to])).toEqual([
      [2, 3],
      [3, 2],
    ])
    expect(made([{ ...raised, level: 2, why: '' }]).log).toEqual([])
  })

  it('may be taken away: not evaluated', () => {
    const { review } = made([{ ...raised, level: null }])
    const lines = reviewedLines(copy.sheet([]), review.markings[0]!.levels)
    expect(lines.find(({ criterion }) => criterion === SPOKEN)).toMatchObject({ level: null, proposal: 2 })
  })
})

describe('free writing', () => {
  it('gets its level from the marker, and the sheet is made anew with it', () => {
    const { review, log } = made([written])
    const line = copy.sheet(review.markings[0]!.writing).criteria.find(({ id }) => id === WRITTEN)
    expect(line).toMatchObject({ status: 'levelled', level: 3 })
    expect(log[0]).toMatchObject({ what: 'writing', entry: 2, from: null, to: 3 })
    expect(made([written, { ...written, level: null }]).review.markings[0]?.writing).toEqual([])
  })

  it('is the only thing that does: what the machine levelled is not a writing', () => {
    expect(problemOf(() => made([{ ...written, entry: 0 }]))).toBe('not-a-writing')
    expect(problemOf(() => made([{ ...written, entry: 0, criterion: SPOKEN }]))).toBe('not-a-writing')
  })
})

describe('a mark', () => {
  it('is rounded up to the half point, within 0 and 20', () => {
    const markOf = (mark: number | null) => made([{ what: 'mark', mark }]).review.markings[0]?.mark
    expect([12.1, 12.5, 12.51, 20, 25, -1, 0, null].map(markOf)).toEqual([12.5, 12.5, 13, 20, 20, 0, 0, null])
  })

  it('does not exist in Seconde', () => {
    const seconde = marked([observation(0, SPOKEN, 2)], 'seconde')
    expect(problemOf(() => made([{ what: 'mark', mark: 12 }], seconde))).toBe('no-mark-this-year')
  })
})

it('keeps comments on lines, changed and taken away by their id, and logs none', () => {
  const comment = (id: string, entry: number, text: string): MarkingChange => ({ what: 'comment', id, entry, text })
  const { review, log } = made([
    comment('b', 2, 'Trop long.'),
    comment('a', 1, 'Bonne relance.'),
    comment('b', 2, ' Un peu long. '),
    comment('c', 0, 'À voir'),
    comment('c', 0, ''),
  ])
  expect(review.markings[0]?.comments).toEqual([
    { id: 'a', entry: 1, text: 'Bonne relance.' },
    { id: 'b', entry: 2, text: 'Un peu long.' },
  ])
  expect(log).toEqual([])
})

describe('closing', () => {
  it('wants a remark, and a level for every free writing', () => {
    expect(problemOf(() => made([written, { what: 'close' }]))).toBe('remark-missing')
    expect(problemOf(() => made([written, { what: 'remark', text: ' \n' }, { what: 'close' }]))).toBe('remark-missing')
    expect(problemOf(() => made([remark, { what: 'close' }]))).toBe('writing-missing')
    // Or a level for the whole critère.
    const byHand: MarkingChange = { what: 'level', criterion: WRITTEN, level: 1, why: 'Hors sujet.' }
    expect(made([remark, byHand, { what: 'close' }]).review.markings[0]?.state).toBe('closed')
  })

  it('signs the levels beside what the machine alone proposed', () => {
    const { review } = made([raised, written, remark, { what: 'mark', mark: 13 }, { what: 'close' }])
    expect(review.markings[0]?.signed).toEqual({
      [SPOKEN]: { level: 3, machine: 2 },
      [WRITTEN]: { level: 3, machine: null },
    })
    const final = finalReview(review, false)
    expect(final).toMatchObject({ remark: remark.text, mark: 13 })
    expect(final?.lines.find(({ criterion }) => criterion === SPOKEN)).toEqual({
      ...{ criterion: SPOKEN, level: 3, proposal: 2, why: raised.why },
    })
    expect(reviewForStudent(final!)).not.toHaveProperty('mark')
    // Where two are to mark, one is not enough.
    expect(finalReview(review, true)).toBeNull()
  })

  it('lets nothing change any more, until it is reopened with a reason that is logged', () => {
    const { review } = made([written, remark, { what: 'close' }])
    for (const change of [raised, written, remark, { what: 'mark', mark: 3 }, { what: 'close' }] as MarkingChange[])
      expect(problemOf(() => made([change], copy, camille, review))).toBe('marking-closed')
    expect(problemOf(() => made([{ what: 'reopen', why: '' }], copy, camille, review))).toBe('why-missing')
    const opened = made([{ what: 'reopen', why: 'Oubli.' }, raised], copy, camille, review)
    expect(opened.review.markings[0]).toMatchObject({ state: 'open', signed: null })
    expect(opened.log[0]).toMatchObject({ what: 'reopen', from: 'closed', to: 'open', why: 'Oubli.' })
    expect(finalReview(opened.review, false)).toBeNull()
  })
})

describe('a copy that somebody marks', () => {
  it('is not marked by another', () => {
    const { review } = made([raised])
    expect(problemOf(() => made([raised], copy, jury, review))).toBe('marked-by-another')
  })

  it('is taken over by a teacher with a reason, and by nobody else', () => {
    const { review } = made([raised], copy, jury)
    const over: MarkingChange = { what: 'take-over', why: 'Jury absent.' }
    const taken = made([over, remark], copy, camille, review)
    expect(taken.review.markings).toHaveLength(1)
    expect(taken.review.markings[0]).toMatchObject({ marker: camille, levels: { [SPOKEN]: { level: 3 } } })
    expect(taken.log[0]).toMatchObject({ what: 'take-over', from: 'Jury', to: 'camille', why: 'Jury absent.' })
    expect(problemOf(() => made([{ ...over, why: '' }], copy, camille, review))).toBe('why-missing')
    expect(problemOf(() => made([over], copy, { ...jury, id: 'i2' }, review))).toBe('marked-by-another')
    expect(problemOf(() => made([over], copy, camille, taken.review))).toBe('marked-by-another')
  })
})
