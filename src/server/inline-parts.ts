import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { InlineParts } from './security-headers.ts'

/** The folder of the pages that hold their style and their script: the openings of the situations. */
export const INLINE_PAGES = 'situations/'

/** What stands inside those pages of a built site; undefined when it has none. Throws when the build's file is spoiled. */
export async function inlinePartsOf(siteFolder: string): Promise<InlineParts | undefined> {
  const text = await readFile(join(siteFolder, INLINE_PAGES, 'inline.json'), 'utf8').catch(() => undefined)
  return text === undefined ? undefined : (JSON.parse(text) as InlineParts)
}
