import { describe, expect, test } from 'vitest'
import { readShippedScenario, shippedScenarioIds } from '../src/app/shipped-scenarios.ts'
import { bestPath } from '../src/audit/best-path.ts'
import { botMeans } from '../src/audit/bot-means.ts'
import { catalogueEntry } from '../src/audit/catalogue-entry.ts'
import { playBot } from '../src/audit/play-bot.ts'
import { referencesOf } from '../src/audit/reference.ts'
import { drawProfile } from '../src/machine/draw.ts'
import type { YearScenario } from '../src/scenario/model.ts'
import type { Sheet } from '../src/scoring/index.ts'
import { levelled, sheetOf } from './support/sheet-of.ts'

const SEEDS = Array.from({ length: 60 }, (_, index) => index * 7919 + 1)
/** Decisions on the longest good path, at least. */
const DECISIONS = { seconde: 10, premiere: 14, terminale: 18 }

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

  test('is right', () => {
    expect(scenario).toHaveProperty('file.id', id)
  })
  if (scenario === undefined || scenario instanceof Error) return

  test('has its decisions, profiles and endings in each year', () => {
    for (const [year, one] of Object.entries(catalogueEntry(scenario).years)) {
      expect(one.decisions).toBeGreaterThanOrEqual(DECISIONS[year as keyof typeof DECISIONS])
      expect(one.profiles).toBeGreaterThanOrEqual(3)
      expect(one.endings).toBeGreaterThanOrEqual(2)
    }
  })

  describe.each(Object.values(scenario.years))('$year', (played) => {
    test('has a way without a fault for every profile', () => {
      for (const profile of played.profiles)
        expect([profile.id, bestPath(played, profile).loss]).toEqual([profile.id, 0])
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
  })
})
