import type { Entry } from '../../transcript/types.ts'

/** An entry on its way to the database, and its position. */
export interface Noted {
  readonly index: number
  readonly entry: Entry
}

const PREFIX = 'comptoir.entries.'

/** The entries of that run that were noted and not struck, in order. Empty when the browser refuses notes. */
export function notedFor(run: string): readonly Noted[] {
  try {
    return JSON.parse(localStorage.getItem(PREFIX + run) ?? '[]')
  } catch {
    // Refused, or damaged: the database alone counts.
    return []
  }
}

/**
 * Notes an entry in the small storage of the browser, which takes it at once, where the database answers later: a tab
 * closed in between loses nothing. False when the browser refuses: then nothing was noted.
 */
export function note(run: string, noted: Noted): boolean {
  try {
    localStorage.setItem(PREFIX + run, JSON.stringify([...notedFor(run), noted]))
    return true
  } catch {
    return false
  }
}

/** Forgets what the database has: the entries of that run below this position, or all of them. */
export function strike(run: string, below = Infinity): void {
  const left = notedFor(run).filter(({ index }) => index >= below)
  try {
    if (left.length === 0) localStorage.removeItem(PREFIX + run)
    else localStorage.setItem(PREFIX + run, JSON.stringify(left))
  } catch {
    // An entry noted that the database has too counts once.
  }
}
