import type { Breach } from './breach.ts'
import { folderOf } from './folder-of.ts'
import type { Import } from './list-imports.ts'
import type { FolderTable } from './tables.ts'

/** A file imports only from its own folder and from those the table gives it; types count as much as values. */
export function folderBreaches(path: string, imports: readonly Import[], table: FolderTable): readonly Breach[] {
  const listed = Object.keys(table)
  const from = folderOf(path, listed)
  if (from === undefined) return [{ path, rule: 'folder', what: 'its folder is not in the table' }]
  const allowed = new Set([from, ...(table[from] ?? [])])
  return imports
    .filter(({ isOwn }) => isOwn)
    .filter(({ target }) => !allowed.has(folderOf(target, listed) ?? 'none'))
    .map(({ target }) => ({ path, rule: 'folder', what: `${from} may not import ${target}` }))
}
