import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { BrowserContext, Page } from 'playwright'

/** The part of the virtual screen reader that is used. */
interface Reader {
  readonly start: (options: { readonly container: Node }) => Promise<void>
  readonly next: () => Promise<void>
  readonly spokenPhraseLog: () => Promise<string[]>
  readonly clearSpokenPhraseLog: () => Promise<void>
  readonly lastSpokenPhrase: () => Promise<string>
}

declare global {
  var screenReader: Reader
}

const file = fileURLToPath(import.meta.resolve('@guidepup/virtual-screen-reader/browser.js'))
const servedAs = 'screen-reader-of-the-tests.js'
/** More than any page has to say: then what is looked for is not there. */
const mostPhrases = 600

/** Lets the page fetch the screen reader from its own address: nothing of its security is put aside. */
export async function bringScreenReader(context: BrowserContext): Promise<void> {
  const body = await readFile(file, 'utf8')
  await context.route(`**/${servedAs}`, (route) => route.fulfill({ body, contentType: 'text/javascript' }))
}

/** From here on, what a screen reader says of the page is noted. */
export async function startScreenReader(page: Page): Promise<void> {
  // As a string: the test runner would put a function of its own in the place of the import.
  await page.evaluate(`import(new URL('${servedAs}', location.href).href).then(async ({ virtual }) => {
    globalThis.screenReader = virtual
    await virtual.start({ container: document.body })
    await virtual.clearSpokenPhraseLog()
  })`)
}

/** With spaces of one kind and one at a time, as they are heard. */
export const asHeard = (words: string): string => words.replace(/\s+/g, ' ').trim()

/** What was said by itself since it was last asked, silences left out. */
export async function heard(page: Page): Promise<string[]> {
  const said = await page.evaluate(async () => {
    const phrases = [...(await screenReader.spokenPhraseLog())]
    await screenReader.clearSpokenPhraseLog()
    return phrases
  })
  return said.map(asHeard).filter((phrase) => phrase !== '' && phrase !== 'polite:')
}

/** Reads the page line by line, as someone does who presses the down arrow, from one phrase to another, both in. */
export async function readFrom(page: Page, first: string, last: string): Promise<string[]> {
  const read = await page.evaluate(
    async ([from, to, most]) => {
      const phrases: string[] = []
      for (let steps = 0; steps < most; steps++) {
        await screenReader.next()
        const phrase = await screenReader.lastSpokenPhrase()
        if (phrases.length > 0 || phrase === from) phrases.push(phrase)
        if (phrases.length > 0 && phrase === to) break
      }
      await screenReader.clearSpokenPhraseLog()
      return phrases
    },
    [first, last, mostPhrases] as const,
  )
  return read.map(asHeard)
}
