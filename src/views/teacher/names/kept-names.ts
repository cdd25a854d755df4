import type { NamedAlias } from '../../../classroom/aliases-table.ts'

/** Who is who in one class, in this page's memory and nowhere else. */
export interface ClassNames {
  readonly byAlias: ReadonlyMap<string, NamedAlias>
  /** Aliases whose code is in no file yet: it can be shown nowhere else. */
  readonly unsaved: ReadonlySet<string>
}

const NONE: ClassNames = { byAlias: new Map(), unsaved: new Set() }
const classes = new Map<string, ClassNames>()
const listeners = new Set<() => void>()

export const namesOf = (classroom: string): ClassNames => classes.get(classroom) ?? NONE

/** Whether some code would be lost with the page. */
export const hasUnsaved = (): boolean => [...classes.values()].some(({ unsaved }) => unsaved.size > 0)

/** Calls at each change; gives what stops it. */
export function onNames(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Students just made, or given a new code: who they are and their codes are to be downloaded. */
export function addNames(classroom: string, rows: readonly NamedAlias[]): void {
  const { byAlias, unsaved } = namesOf(classroom)
  set(classroom, {
    byAlias: new Map([...byAlias, ...rows.map((row) => [row.alias, row] as const)]),
    unsaved: new Set([...unsaved, ...rows.map(({ alias }) => alias)]),
  })
}

/** What the teacher's own file says; a code renewed since it was written stays the new one. */
export function readNames(classroom: string, rows: readonly NamedAlias[]): void {
  const { byAlias, unsaved } = namesOf(classroom)
  const merged = rows.map((row) => {
    const renewed = unsaved.has(row.alias) ? byAlias.get(row.alias)?.code : undefined
    return [row.alias, renewed === undefined ? row : { ...row, code: renewed }] as const
  })
  set(classroom, { byAlias: new Map([...byAlias, ...merged]), unsaved })
}

/** What the server keeps, whole names without codes: for those that nothing closer names. */
export function storedNames(
  classroom: string,
  known: readonly { readonly alias: string; readonly group: string | null; readonly name: string }[],
): void {
  if (known.length === 0) return
  const { byAlias, unsaved } = namesOf(classroom)
  const rows = known.map(({ alias, group, name }) => {
    const here = byAlias.get(alias)
    const student = { lastName: name, firstName: '', number: null, group }
    return [alias, here?.student.lastName ? here : { alias, code: here?.code ?? '', student }] as const
  })
  set(classroom, { byAlias: new Map([...byAlias, ...rows]), unsaved })
}

/** An erased student is nobody's any more. */
export function dropName(classroom: string, alias: string): void {
  const { byAlias, unsaved } = namesOf(classroom)
  set(classroom, {
    byAlias: new Map([...byAlias].filter(([one]) => one !== alias)),
    unsaved: new Set([...unsaved].filter((one) => one !== alias)),
  })
}

/** The table is in a file of the teacher's. */
export function namesSaved(classroom: string): void {
  set(classroom, { ...namesOf(classroom), unsaved: new Set() })
}

/** Forgets one class, or all of them: whoever comes next to this browser sees no name. */
export function forgetNames(classroom?: string): void {
  if (classroom === undefined) classes.clear()
  else classes.delete(classroom)
  tell()
}

function set(classroom: string, names: ClassNames): void {
  classes.set(classroom, names)
  tell()
}

function tell(): void {
  for (const listener of listeners) listener()
}
