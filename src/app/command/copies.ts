import { readdirSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import type { StudentRuns } from '../../classroom/progress-class.ts'
import { type ScoredCopy, scoredCopy } from './scored-copy.ts'
import { UsageError, unreadable } from './usage-error.ts'

/**
 * The copies at these paths, by student: a student is the folder that holds the copies, found in folders as deep as they go.
 * A folder without a copy is a student who has done nothing. Copies that cannot be read are told in `refused`.
 */
export function copiesByStudent(paths: readonly string[]): {
  readonly students: readonly StudentRuns[]
  readonly refused: readonly string[]
} {
  const folders = new Map<string, Set<string>>()
  for (const path of paths) collect(resolve(path), path, folders)
  const refused: string[] = []
  const students = [...folders].map(([folder, files]) => ({
    student: basename(folder),
    runs: [...files].sort().flatMap((file) => {
      const copy = readOrSay(file, refused)
      return copy === undefined ? [] : [runOf(file, copy)]
    }),
  }))
  return { students, refused }
}

function collect(path: string, asGiven: string, folders: Map<string, Set<string>>): void {
  const known = (folder: string) => {
    const files = folders.get(folder) ?? new Set<string>()
    folders.set(folder, files)
    return files
  }
  if (!isFolder(path, asGiven)) {
    known(dirname(path)).add(path)
    return
  }
  const entries = readdirSync(path, { withFileTypes: true })
  const inside = entries.filter((entry) => entry.isDirectory())
  const copies = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
  // A folder of folders is a class, not a student.
  if (inside.length === 0) known(path)
  for (const { name } of copies) known(path).add(join(path, name))
  for (const { name } of inside) collect(join(path, name), asGiven, folders)
}

function isFolder(path: string, asGiven: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch (error) {
    throw unreadable(asGiven, error)
  }
}

function readOrSay(file: string, refused: string[]): ScoredCopy | undefined {
  try {
    return scoredCopy(file)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    refused.push(error.message)
    return undefined
  }
}

function runOf(file: string, { transcript, sheet }: ScoredCopy): StudentRuns['runs'][number] {
  const assignment = `${sheet.scenario} (${sheet.year})`
  return { run: file, assignment, startedAt: transcript.startedAt, over: sheet.complete, sheet }
}
