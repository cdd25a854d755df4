import { posix } from 'node:path'

/** The row of the table that a file falls under: its own, else the deepest that holds it; undefined when none does. */
export function folderOf(path: string, rows: readonly string[]): string | undefined {
  const exact = [path, `${posix.dirname(path)}/*`].find((row) => rows.includes(row))
  if (exact !== undefined) return exact
  return rows
    .filter((row) => path.startsWith(`${row}/`))
    .sort((a, b) => b.length - a.length)
    .at(0)
}
