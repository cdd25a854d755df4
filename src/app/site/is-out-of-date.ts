import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Everything the built site is made of. */
const sources = [
  'src',
  'scenarios',
  'seeds',
  'assets',
  'public',
  'index.html',
  'vite.config.ts',
  'package.json',
  'package-lock.json',
]

/** True when the project in `root` has no built site, or when one of its sources is newer than the site. */
export function isOutOfDate(root: string): boolean {
  const built = timeOf(join(root, 'dist', 'index.html'))
  return sources.some((source) => newest(join(root, source)) > built) || built === 0
}

function newest(path: string): number {
  const own = timeOf(path)
  if (own === 0 || !statSync(path).isDirectory()) return own
  const inside = readdirSync(path).map((name) => newest(join(path, name)))
  // The folder's own time counts too: it changes when a file is removed.
  return Math.max(own, ...inside)
}

function timeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0
}
