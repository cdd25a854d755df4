import { findBrowser } from './find-browser.ts'

/** No sandbox for root, who is refused one; and nothing that makes a browser call its maker at start. */
const args = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
]

/** How every browser of the tests and measures is launched, the one at `executablePath` if none is named. */
export function launchOptions(extraArgs: readonly string[] = []) {
  const executablePath = findBrowser()
  return { headless: true, args: [...args, ...extraArgs], ...(executablePath ? { executablePath } : {}) }
}
