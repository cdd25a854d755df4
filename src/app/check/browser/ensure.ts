import { BrowserMissing, obtainBrowser } from './obtain-browser.ts'

try {
  console.log(`Navigateur des tests : ${obtainBrowser(console.log)}`)
} catch (error) {
  console.error(error instanceof BrowserMissing ? error.message : error)
  process.exitCode = 1
}
