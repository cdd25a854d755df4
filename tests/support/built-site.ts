import { join } from 'node:path'
import { buildIfNeeded } from '../../src/app/site/build-if-needed.ts'

/** Before the end-to-end tests, once. */
export default async function buildSite(): Promise<void> {
  await buildIfNeeded(join(import.meta.dirname, '..', '..'), console.log)
}
