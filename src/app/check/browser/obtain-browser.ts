import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { findBrowser } from './find-browser.ts'

/** No browser, and none could be had; the message says, in French, what to do. */
export class BrowserMissing extends Error {
  constructor() {
    super(
      'Aucun navigateur pour les tests. Installez Chromium ou Google Chrome, ' +
        'ou indiquez son chemin : COMPTOIR_CHROMIUM=/chemin/vers/chromium npm test',
    )
  }
}

interface Attempt {
  readonly what: string
  readonly commands: readonly (readonly [string, ...string[]])[]
}

const longestAttemptMs = 5 * 60_000

/** How a browser may be had, in order: Playwright's own, then the system's package when that is allowed. */
export function attempts(isRoot: boolean, hasApt: boolean): readonly Attempt[] {
  const cli = join(import.meta.dirname, '..', '..', '..', '..', 'node_modules', 'playwright', 'cli.js')
  const download: Attempt = {
    what: 'téléchargement par Playwright',
    commands: [[process.execPath, cli, 'install', '--no-shell', 'chromium']],
  }
  const system: Attempt = {
    what: 'paquet chromium du système',
    commands: [
      ['apt-get', 'update', '-qq'],
      ['apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium'],
    ],
  }
  return isRoot && hasApt ? [download, system] : [download]
}

/** The path of a browser that can be driven, got from outside if there is none. Throws `BrowserMissing`. */
export function obtainBrowser(say: (line: string) => void): string {
  const found = findBrowser()
  if (found) return found
  if (process.env.COMPTOIR_CHROMIUM) throw new BrowserMissing()
  for (const attempt of attempts(process.getuid?.() === 0, existsSync('/usr/bin/apt-get'))) {
    say(`Aucun navigateur pour les tests : ${attempt.what}…`)
    const obtained = attempt.commands.every((command) => succeeds(command, say)) && findBrowser()
    if (obtained) return obtained
  }
  throw new BrowserMissing()
}

function succeeds([program, ...args]: readonly [string, ...string[]], say: (line: string) => void): boolean {
  const run = spawnSync(program, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    timeout: longestAttemptMs,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
  if (run.status === 0) return true
  const reason = run.error?.message ?? run.stderr.split('\n').find((line) => /^E(?:rror)?:/.test(line))
  say(`  échec (${program}) ${reason ?? ''}`)
  return false
}
