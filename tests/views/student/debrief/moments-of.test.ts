import { describe, expect, test } from 'vitest'
import { readShippedScenario } from '../../../../src/app/shipped-scenarios.ts'
import { playBot } from '../../../../src/audit/play-bot.ts'
import { replay } from '../../../../src/session/index.ts'
import { decisionsOf } from '../../../../src/views/student/debrief/decisions-of.ts'
import { doneWell, toWorkOn } from '../../../../src/views/student/debrief/moments-of.ts'
import { sheetOf } from '../../../support/sheet-of.ts'

const scenario = readShippedScenario('box-en-panne')?.years.terminale
if (scenario === undefined) throw new Error('the scenario is not there')

async function decisionsBy(bot: 'expert' | 'random', seed: number) {
  if (scenario === undefined) return []
  const transcript = await playBot({ scenario, bot, seed, speciality: 'MCV-A', startedAt: '2026-01-05T08:00:00.000Z' })
  return decisionsOf({ sheet: sheetOf(scenario, transcript), views: replay(scenario, transcript).views })
}

describe('the moments told', () => {
  test('of an expert: three done well, about three critères, and nothing to work on', async () => {
    const decisions = await decisionsBy('expert', 1)
    const well = doneWell(decisions)
    expect(well).toHaveLength(3)
    expect(new Set(well.map(({ about }) => about)).size).toBe(3)
    expect(toWorkOn(decisions)).toEqual([])
  })

  test.each([1, 2, 3, 4, 5])(
    'of a player at random (%i): in the order played, well above weak, grave faults in',
    async (seed) => {
      const decisions = await decisionsBy('random', seed)
      const [well, weak] = [doneWell(decisions), toWorkOn(decisions)]
      for (const moments of [well, weak]) {
        const entries = moments.map(({ decision }) => decision.entry)
        expect(entries).toEqual([...new Set(entries)].sort((one, other) => one - other))
        for (const { decision, about } of moments)
          expect(decision.observations.map(({ criterion }) => criterion)).toContain(about)
      }
      expect(well.every(({ decision }) => (decision.level ?? 0) >= 3)).toBe(true)
      expect(weak.every(({ decision }) => (decision.level ?? 4) <= 2)).toBe(true)
      expect(weak).toHaveLength(3)
      const grave = decisions.filter((one) => one.grave).length
      expect(weak.filter(({ decision }) => decision.grave)).toHaveLength(Math.min(3, grave))
    },
  )

  test('trust goes from decision to decision as the client felt it', async () => {
    for (const { trust, change } of await decisionsBy('random', 2)) {
      expect(trust - change).toBeGreaterThanOrEqual(0)
      expect(trust).toBeLessThanOrEqual(100)
    }
  })
})
