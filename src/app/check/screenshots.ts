import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright'
import { createServer } from '../../server/create-server.ts'
import { listen } from '../../server/listen.ts'
import { buildIfNeeded } from '../site/build-if-needed.ts'
import { launchOptions } from './browser/launch-options.ts'
import { obtainBrowser } from './browser/obtain-browser.ts'
import { findMoments } from './screenshots/moments.ts'
import { photograph } from './screenshots/photograph.ts'
import { subjects, themes } from './screenshots/subjects.ts'

/**
 * `npm run screenshots -- [FOLDER] [--only WORD]…`: pictures of real plays, of every place at each hour, of every
 * channel and mood, in both colour schemes and four sizes. `--only` keeps those whose name and scheme hold each word.
 */
const root = join(import.meta.dirname, '..', '..', '..')
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string', multiple: true, default: [] } },
})
const folder = positionals[0] ?? join(root, '.cache', 'screenshots')
const wanted = subjects
  .flatMap((subject) => themes.map((theme) => ({ subject, theme })))
  .filter(({ subject, theme }) => values.only.every((word) => `${subject.name}-${theme}`.includes(word)))

obtainBrowser(console.log)
mkdirSync(folder, { recursive: true })
const moments = await findMoments()
const server = await createServer({ siteFolder: await buildIfNeeded(root, console.log) })
const address = `http://127.0.0.1:${await listen(server, '127.0.0.1', 0)}/`
const browser = await chromium.launch(launchOptions())
try {
  for (const { subject, theme } of wanted) {
    const transcript = moments.get(`${subject.moment} ${subject.hour}`)
    if (transcript === undefined) {
      console.log(`${subject.name}: no shipped play comes there`)
      continue
    }
    const files = await photograph({ browser, address, folder, subject, theme, transcript })
    console.log(files.join('\n'))
  }
} finally {
  await browser.close()
  await server.close()
}
