import type { SourceMap } from '../sources/source-map.ts'
import type { Breach } from './breach.ts'
import { cycleBreaches } from './cycle-rule.ts'
import { fileBreaches } from './file-rules.ts'
import { folderBreaches } from './folder-rule.ts'
import { libraryBreaches } from './library-rule.ts'
import { listImports } from './list-imports.ts'
import { type FolderTable, folderTable, type LibraryTable, libraryTable } from './tables.ts'

/** Every breach of the architecture in these files. A pure function: what it is given is all it reads. */
export function checkArchitecture(
  sources: SourceMap,
  folders: FolderTable = folderTable,
  libraries: LibraryTable = libraryTable,
): readonly Breach[] {
  const graph = new Map([...sources].map(([path, text]) => [path, listImports(path, text)]))
  const perFile = [...graph].flatMap(([path, imports]) => [
    ...folderBreaches(path, imports, folders),
    ...libraryBreaches(path, imports, libraries),
    ...fileBreaches(path, sources.get(path) ?? ''),
  ])
  return [...perFile, ...cycleBreaches(graph)]
}
