import { describe, expect, test } from 'vitest'
import { readShippedScenarios } from '../../src/app/shipped-scenarios.ts'
import { BOTS } from '../../src/audit/bots.ts'
import { playBot } from '../../src/audit/play-bot.ts'
import { referencesOf } from '../../src/audit/reference.ts'
import type { YearScenario } from '../../src/scenario/model.ts'
import { translate } from '../../src/scenario/translate.ts'
import { replay } from '../../src/session/index.ts'
import type { Transcript } from '../../src/transcript/index.ts'
import { mechanicalOverlay } from '../support/mechanical-overlay.ts'
import { sheetOf } from '../support/sheet-of.ts'

/** All of a sheet but the words behind it. */
function levelsOf(scenario: YearScenario, transcript: Transcript) {
  const { criteria, ...sheet } = sheetOf(scenario, transcript)
  return {
    ...sheet,
    criteria: criteria.map(({ evidence, ...line }) => ({
      ...line,
      evidence: evidence.map(({ decision, entry, level, grave, reply, expert }) => ({
        decision,
        entry,
        level,
        grave,
        ids: [reply.id, expert.id],
      })),
    })),
  }
}

/** What nobody reads in a play: who the client is behind his words, and what copies keep. */
const UNREAD = new Set(['motives', 'brakes', 'budget', 'temper', 'options', 'expects', 'alsoRight', 'labels'])

/** Every sentence in a value, where it stands. */
function sentences(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return /\s/.test(value) ? [[path, value]] : []
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value)
    .filter(([key]) => !UNREAD.has(key))
    .flatMap(([key, inner]) => sentences(inner, `${path}/${key}`))
}

test('no text of a scenario is left out of its overlay', () => {
  for (const scenario of readShippedScenarios()) {
    const { translations } = translate({ ...scenario, translations: {} }, mechanicalOverlay(scenario.file), 'en')
    const left = Object.values(translations.en ?? {}).flatMap(({ silence: _, ...played }) => sentences(played))
    expect(left.length).toBeGreaterThan(100)
    expect(left.filter(([, words]) => !words.startsWith('EN '))).toEqual([])
  }
})

/** Each shipped scenario in a language of our own, beside those it comes with. */
const pairs = readShippedScenarios().flatMap((scenario) => {
  const translated = translate({ ...scenario, translations: {} }, mechanicalOverlay(scenario.file), 'en')
  return [scenario, translated].flatMap(({ file, years, translations }) =>
    Object.values(translations.en ?? {}).map((other): [string, string, YearScenario, YearScenario] => [
      file.id,
      other.year,
      years[other.year] as YearScenario,
      other,
    ]),
  )
})

describe.each(pairs)('%s in %s', (_, __, french, other) => {
  test.each(BOTS)('what the %s bot plays in one language gives the same sheet in the other', async (bot) => {
    for (const [seed, [played, read]] of [
      [french, other],
      [other, french],
    ].entries() as unknown as [number, [YearScenario, YearScenario]][]) {
      const transcript = await playBot({
        scenario: played,
        bot,
        seed: seed + 1,
        speciality: null,
        startedAt: '2026-01-05T08:00:00.000Z',
      })
      expect(replay(read, transcript).stoppedAt).toBeNull()
      expect(levelsOf(read, transcript)).toEqual(levelsOf(played, transcript))
    }
  })

  test('what is expected is the same', () => {
    expect([other.hash, referencesOf(other)]).toEqual([french.hash, referencesOf(french)])
  })
})
