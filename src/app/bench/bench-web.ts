import { join } from 'node:path'
import { chromium } from 'playwright'
import { createServer } from '../../server/create-server.ts'
import { listen } from '../../server/listen.ts'
import { launchOptions } from '../check/browser/launch-options.ts'
import { obtainBrowser } from '../check/browser/obtain-browser.ts'
import { readShippedScenario } from '../shipped-scenarios.ts'
import { buildIfNeeded } from '../site/build-if-needed.ts'
import { barePage } from './web/bare-page.ts'
import { type FirstChoice, measureFirstChoice } from './web/first-choice.ts'
import { inkPage } from './web/ink-page.ts'
import { type LongPlay, measureLongPlay } from './web/long-play.ts'
import type { Followed } from './web/presses.ts'
import { median, report, trimmedMean } from './web/report.ts'
import { sameText } from './web/same-text.ts'
import { serveFiles } from './web/serve-files.ts'
import { measureSlowChoices } from './web/slow-choices.ts'
import { ownSubject, plainSubject } from './web/subjects.ts'

/**
 * Measures a bare static page, an ink web page and ours, with the same text, in one run and in turn, and prints ratios:
 * the numbers are this machine's and its neighbours', the ratios ours.
 */
const ROUNDS = 7
/** A machine's speed changes within minutes: pages measured one after the other would be compared at two of them. */
const SLOW_ROUNDS = 5
const SCENARIO = { id: 'velo-electrique', year: 'seconde' } as const

const root = join(import.meta.dirname, '..', '..', '..')
obtainBrowser(console.log)
const scenario = readShippedScenario(SCENARIO.id)?.years[SCENARIO.year]
if (scenario === undefined) throw new Error('the scenario to measure with is gone')
const text = sameText(scenario)
const site = await createServer({ siteFolder: await buildIfNeeded(root, console.log) })
const own = `http://127.0.0.1:${await listen(site, '127.0.0.1', 0)}/`
const bare = await serveFiles({ 'index.html': barePage(text) })
const ink = await serveFiles(inkPage(text))
const subjects = [
  plainSubject('page nue', bare.address, 'section p'),
  plainSubject('ink', ink.address, '#story p'),
  ownSubject(own, SCENARIO.id, SCENARIO.year),
]
const browser = await chromium.launch(launchOptions())
try {
  const first = new Map<string, FirstChoice[]>(subjects.map(({ name }) => [name, []]))
  for (let round = 1; round <= ROUNDS; round += 1) {
    console.log(`premier choix, tour ${round} sur ${ROUNDS}…`)
    for (const subject of subjects) first.get(subject.name)?.push(await measureFirstChoice(browser, subject))
  }
  const slow = new Map<string, Followed[]>(subjects.map(({ name }) => [name, []]))
  for (let round = 1; round <= SLOW_ROUNDS; round += 1) {
    console.log(`du choix à la suite, tour ${round} sur ${SLOW_ROUNDS}…`)
    for (const subject of subjects) slow.get(subject.name)?.push(...(await measureSlowChoices(browser, subject)))
  }
  const long: LongPlay[] = []
  for (const subject of subjects) {
    console.log(`deux cents choix : ${subject.name}…`)
    long.push(await measureLongPlay(browser, subject))
  }
  const rows = subjects.map(({ name }, index) => {
    const of = (measure: (one: FirstChoice) => number) => median((first.get(name) ?? []).map(measure))
    const followed = slow.get(name) ?? []
    const play = long[index]
    return {
      name,
      coldMs: of(({ coldMs }) => coldMs),
      warmMs: of(({ warmMs }) => warmMs),
      kilobytesBefore: of(({ bytesBefore }) => bytesBefore) / 1000,
      kilobytesInAll: of(({ bytesInAll }) => bytesInAll) / 1000,
      choiceToLineMs: trimmedMean(followed.map(({ lineMs }) => lineMs)),
      choiceToRepliesMs: trimmedMean(followed.map(({ repliesMs }) => repliesMs)),
      heapGrowthMb: (play?.heapGrowthBytes ?? 0) / 1e6,
      nodeGrowth: play?.nodeGrowth ?? 0,
      listenerGrowth: play?.listenerGrowth ?? 0,
      frameMs: play?.frameMs ?? 0,
    }
  })
  console.log(report(rows))
} finally {
  await browser.close()
  await site.close()
  bare.close()
  ink.close()
}
