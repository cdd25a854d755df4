import type { Browser } from 'playwright'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readShippedScenario } from '../../src/app/shipped-scenarios.ts'
import type { YearId } from '../../src/referential/types.ts'
import { keptReplay, playAsExpert } from '../support/expert-keyboard.ts'
import { openBrowser } from '../support/open-browser.ts'
import { type ServedSite, serveSite } from '../support/serve-site.ts'
import { debriefByKeyboard, startByKeyboard } from '../support/student.ts'
import { visit } from '../support/visit.ts'

let browser: Browser
let site: ServedSite

beforeAll(async () => {
  ;[browser, site] = await Promise.all([openBrowser(), serveSite()])
})
afterAll(async () => {
  await browser.close()
  await site.close()
})

it.each([
  ['mairie-etat-civil', 'premiere', ['ask', 'consult', 'order', 'record', 'incident']],
  ['mairie-etat-civil', 'terminale', ['ask', 'consult', 'order', 'record', 'incident', 'write']],
] as const)('%s is played in %s by keyboard to its end, through every construct', async (id, year, constructs) => {
  const scenario = readShippedScenario(id)
  const played = scenario?.years[year as YearId]
  if (scenario === undefined || played === undefined) throw new Error(`${id} is not played in ${year}`)
  const student = await visit(browser, site.address)
  await startByKeyboard(student.page, played.title, year)
  const made = await playAsExpert(student.page, played)
  for (const construct of constructs) expect(made).toContain(construct)
  const { evidence, stoppedAt } = await keptReplay(student.page, played)
  expect([stoppedAt, evidence.ending]).toEqual([null, expect.any(String)])
  expect(evidence.observations.filter(({ level }) => level !== null && level < 4)).toEqual([])
  await debriefByKeyboard(student.page)
  expect([student.errors, student.outside]).toEqual([[], []])
  await student.close()
})
