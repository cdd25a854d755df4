import { describe, expect, test } from 'vitest'
import { readShippedScenario, shippedScenarioIds } from '../src/app/shipped-scenarios.ts'
import { bestPath } from '../src/audit/best-path.ts'
import { botMeans } from '../src/audit/bot-means.ts'
import { catalogueEntry } from '../src/audit/catalogue-entry.ts'
import { bestReplyLength } from '../src/audit/lengths.ts'
import { playBot } from '../src/audit/play-bot.ts'
import { referencesOf } from '../src/audit/reference.ts'
import { drawProfile } from '../src/machine/draw.ts'
import type { PlayerMove } from '../src/machine/move.ts'
import type { YearId } from '../src/referential/types.ts'
import type { YearScenario } from '../src/scenario/model.ts'
import type { FamilyId } from '../src/scenario/words.ts'
import type { Sheet } from '../src/scoring/index.ts'
import { levelled, sheetOf } from './support/sheet-of.ts'

const SEEDS = Array.from({ length: 60 }, (_, index) => index * 7919 + 1)
/** Decisions on the longest good path, at least. */
const DECISIONS = { seconde: 10, premiere: 14, terminale: 18 }
/** Channels crossed, at least. */
const CHANNELS = { seconde: 1, premiere: 2, terminale: 2 }

/** What everyone meets on the best way of a year, whoever the client is. */
function expectedMoves(family: FamilyId, year: YearId): readonly PlayerMove['kind'][] {
  return [
    ...(['ask', 'consult', 'record'] as const),
    ...(family === 'accueil' ? (['order'] as const) : []),
    ...(family === 'accueil' || year !== 'seconde' ? (['incident'] as const) : []),
    ...(year === 'terminale' ? (['write'] as const) : []),
  ]
}

/** A wrong file fails its own tests, not those of the others. */
function attempt<T>(read: () => T): T | Error {
  try {
    return read()
  } catch (error) {
    return error as Error
  }
}

async function expertSheet(scenario: YearScenario, seed: number): Promise<Sheet> {
  const transcript = await playBot({
    scenario,
    bot: 'expert',
    seed,
    speciality: null,
    startedAt: '2026-01-05T08:00:00.000Z',
  })
  return sheetOf(scenario, transcript)
}

describe.each(shippedScenarioIds())('%s', (id) => {
  const scenario = attempt(() => readShippedScenario(id))

  test('is right, and so are its texts in other languages', () => {
    // Its problems, located.
    if (scenario instanceof Error) throw scenario
    expect(scenario).toHaveProperty('file.id', id)
  })
  if (scenario === undefined || scenario instanceof Error) return

  test('has its decisions, channels, profiles and endings in each year', () => {
    for (const [year, one] of Object.entries(catalogueEntry(scenario).years)) {
      expect(one.decisions).toBeGreaterThanOrEqual(DECISIONS[year as YearId])
      expect(one.channels.length).toBeGreaterThanOrEqual(CHANNELS[year as YearId])
      expect(one.profiles).toBeGreaterThanOrEqual(3)
      expect(one.endings).toBeGreaterThanOrEqual(2)
    }
  })

  // Bots read: what holds in French must hold in each other language.
  const everyWording = [scenario.years, ...Object.values(scenario.translations)].flatMap((one) => Object.values(one))
  describe.each(everyWording)('$year in $language', (played) => {
    test('has a way without a fault for every profile', () => {
      for (const profile of played.profiles)
        expect([profile.id, bestPath(played, profile).loss]).toEqual([profile.id, 0])
    })

    test('goes through what its family and its year call for', () => {
      const expected = expectedMoves(scenario.file.family, played.year)
      for (const profile of played.profiles) {
        const met = new Set(bestPath(played, profile).moves.map(({ kind }) => kind))
        expect([profile.id, expected.filter((kind) => !met.has(kind))]).toEqual([profile.id, []])
      }
    })

    test('an expert is at level 4 on every critère expected, whoever the client is', async () => {
      const met = new Set<string>()
      for (const seed of SEEDS) {
        if (met.has(drawProfile(played, seed).id)) continue
        const sheet = await expertSheet(played, seed)
        met.add(sheet.profile)
        expect(levelled(sheet).filter((line) => line.level !== 4)).toEqual([])
        expect(sheet.complete).toBe(true)
      }
      expect([...met].sort()).toEqual(played.profiles.map((profile) => profile.id).sort())
    })

    test('every bot that knows nothing stays below a mean of 2.5', async () => {
      const { expert, ...others } = await botMeans(played, referencesOf(played))
      expect(expert).toBe(4)
      expect(Object.entries(others).filter(([, mean]) => mean >= 2.5)).toEqual([])
    })

    test('the best replies are not told by their length', () => {
      for (const profile of played.profiles) expect(bestReplyLength(played, profile)).toBeLessThanOrEqual(1.15)
    })
  })
})

test('one scenario is in English in its three years', () => {
  const translated = shippedScenarioIds().flatMap((id) => {
    const scenario = attempt(() => readShippedScenario(id))
    return scenario instanceof Error ? [] : Object.keys(scenario?.translations.en ?? {}).join()
  })
  expect(translated).toContain('seconde,premiere,terminale')
})
