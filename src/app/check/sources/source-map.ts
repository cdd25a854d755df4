import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/** Path from the root, with slashes, to text. Rules read nothing else, so that a test can write one by hand. */
export type SourceMap = ReadonlyMap<string, string>

/** Reads the files of these folders of the project in `root` whose name ends so: TypeScript, if nothing else is said. */
export function readSources(root: string, folders: readonly string[], ending = /\.tsx?$/): SourceMap {
  const sources = new Map<string, string>()
  for (const folder of folders) {
    for (const entry of readdirSync(join(root, folder), { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !ending.test(entry.name)) continue
      const path = join(entry.parentPath, entry.name)
      sources.set(relative(root, path).split(sep).join('/'), readFileSync(path, 'utf8'))
    }
  }
  return sources
}
