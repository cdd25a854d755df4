import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Reply, YearScenario } from '../../src/scenario/model.ts'
import { readTranscript, type Transcript, writeTranscript } from '../../src/transcript/index.ts'
import { EXPERT, generatedScenario, WORST } from '../support/generated-scenario.ts'
import { playWith } from '../support/play-through.ts'
import { levelled, sheetOf } from '../support/sheet-of.ts'

const seed = fc.integer({ min: 0, max: 0xffffffff })
/** Drives a walk: at each decision, the n-th of what is shown. */
const picks = fc.array(fc.nat(20), { minLength: 12, maxLength: 12 })

function walk(scenario: YearScenario, turns: readonly number[], from: number): Promise<Transcript> {
  let turn = 0
  return playWith(scenario, (ids) => ids[(turns[turn++ % turns.length] ?? 0) % ids.length] ?? '', { seed: from })
}

function cut(transcript: Transcript, length: number): Transcript {
  return { ...transcript, entries: transcript.entries.slice(0, length) }
}

describe('the score of any play of any scenario', () => {
  const scenario = generatedScenario({ gauges: true })

  test('the best path is at level 4 everywhere it is expected', () =>
    fc.assert(
      fc.asyncProperty(scenario, seed, async (played, from) => {
        const sheet = sheetOf(played, await playWith(played, () => EXPERT, { seed: from }))
        expect(levelled(sheet).length).toBeGreaterThan(0)
        expect(levelled(sheet).map((line) => line.level)).toEqual(levelled(sheet).map(() => 4))
      }),
    ))

  test('the worst path is at level 1 everywhere', () =>
    fc.assert(
      fc.asyncProperty(scenario, seed, async (played, from) => {
        const sheet = sheetOf(played, await playWith(played, () => WORST, { seed: from }))
        expect(levelled(sheet).map((line) => line.level)).toEqual(levelled(sheet).map(() => 1))
      }),
    ))

  test('no path beats the best path, and what was never offered has no level', () =>
    fc.assert(
      fc.asyncProperty(scenario, seed, picks, async (played, from, turns) => {
        const best = sheetOf(played, await playWith(played, () => EXPERT, { seed: from }))
        const other = sheetOf(played, await walk(played, turns, from))
        for (const [index, line] of other.criteria.entries()) {
          expect(line.expected).toBe(best.criteria[index]?.expected)
          expect(line.level ?? 0).toBeLessThanOrEqual(best.criteria[index]?.level ?? 0)
          if (line.expected === 0) expect([line.level, line.mean]).toEqual([null, null])
        }
      }),
    ))

  test('leaving early never raises a mean, nor a level but by escaping a grave fault', () =>
    fc.assert(
      fc.asyncProperty(scenario, seed, picks, fc.nat(12), async (played, from, turns, length) => {
        const whole = await walk(played, turns, from)
        const left = sheetOf(played, cut(whole, length))
        for (const [index, line] of sheetOf(played, whole).criteria.entries()) {
          const early = left.criteria[index]
          expect(early?.mean ?? 0).toBeLessThanOrEqual(line.mean ?? 0)
          if (!line.capped) expect(early?.level ?? 0).toBeLessThanOrEqual(line.level ?? 0)
        }
      }),
    ))

  test('a transcript written, read and replayed gives the same sheet', () =>
    fc.assert(
      fc.asyncProperty(scenario, seed, picks, async (played, from, turns) => {
        const transcript = await walk(played, turns, from)
        expect(sheetOf(played, readTranscript(writeTranscript(transcript)))).toEqual(sheetOf(played, transcript))
      }),
    ))
})

describe('a better reply that leads to the same step', () => {
  test('never lowers any level', () =>
    fc.assert(
      fc.asyncProperty(generatedScenario({ gauges: false }), seed, picks, async (played, from, turns) => {
        const transcript = await walk(played, turns, from)
        const before = sheetOf(played, transcript)
        for (const better of improvements(played, transcript)) {
          const after = sheetOf(played, better)
          for (const [index, line] of after.criteria.entries())
            expect(line.level ?? 0).toBeGreaterThanOrEqual(before.criteria[index]?.level ?? 0)
        }
      }),
    ))
})

/** The transcript with one reply replaced by one that is nowhere lower and leads to the same step, in all ways. */
function improvements(scenario: YearScenario, transcript: Transcript): Transcript[] {
  return transcript.entries.flatMap((entry, index) => {
    const step = scenario.steps[entry.step]
    if (entry.kind !== 'reply' || step?.kind !== 'choices') return []
    const given = step.choices.find((one) => one.id === entry.reply) as Reply
    return step.choices
      .filter((one) => one !== given && isNowhereLower(one, given) && one.goto[0]?.then === given.goto[0]?.then)
      .map((one) => ({ ...transcript, entries: transcript.entries.with(index, { ...entry, reply: one.id }) }))
  })
}

function isNowhereLower(one: Reply, other: Reply): boolean {
  return (
    one.grave.every((criterion) => other.grave.includes(criterion)) &&
    Object.entries(one.shows).every(
      ([criterion, cases]) => (cases[0]?.then ?? 0) >= (other.shows[criterion]?.[0]?.then ?? 0),
    )
  )
}
