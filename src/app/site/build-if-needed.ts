import { join } from 'node:path'
import { compressSite } from '../../server/compress-site.ts'
import { isOutOfDate } from './is-out-of-date.ts'

/** Makes sure that the built site in `root` is there and up to date; resolves with its folder. */
export async function buildIfNeeded(root: string, say: (line: string) => void): Promise<string> {
  if (isOutOfDate(root)) {
    say('Préparation du site (quelques secondes)…')
    await build(root)
  }
  const siteFolder = join(root, 'dist')
  await compressSite(siteFolder)
  return siteFolder
}

async function build(root: string): Promise<void> {
  // Loaded only here: a machine that received a built site needs no build tool.
  const vite = await import('vite')
  // Started from a test runner or a shell that says otherwise, libraries would keep their development code.
  const { NODE_ENV } = process.env
  process.env.NODE_ENV = 'production'
  try {
    await vite.build({ root, logLevel: 'warn' })
  } finally {
    if (NODE_ENV === undefined) delete process.env.NODE_ENV
    else process.env.NODE_ENV = NODE_ENV
  }
}
