import type { Breach } from './breach.ts'
import type { Import } from './list-imports.ts'
import type { LibraryTable } from './tables.ts'

/** A library is imported only under the folders it lives in, and one that is in no row may not be imported. */
export function libraryBreaches(path: string, imports: readonly Import[], table: LibraryTable): readonly Breach[] {
  return imports
    .filter(({ isOwn }) => !isOwn)
    .flatMap(({ target }): Breach[] => {
      const library = libraryName(target)
      const homes = Object.hasOwn(table, library) ? table[library] : undefined
      if (!homes) return [{ path, rule: 'library', what: `${library} is not in the table` }]
      if (homes.some((home) => path === home || path.startsWith(`${home}/`))) return []
      return [{ path, rule: 'library', what: `${library} lives in ${homes.join(', ')}` }]
    })
}

/** `node:fs` and `node:path` are one library; so are `yaml` and `yaml/util`. */
function libraryName(request: string): string {
  if (request.startsWith('node:')) return 'node'
  return request
    .split('/')
    .slice(0, request.startsWith('@') ? 2 : 1)
    .join('/')
}
