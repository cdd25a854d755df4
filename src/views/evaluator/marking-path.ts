import { classAddress } from '../class-address.ts'

/** The copies of a class, or of one assignment. */
export interface Scope {
  readonly of: 'classe' | 'devoir'
  readonly id: string
}

/** A page of the evaluator's side. */
export type MarkingPath =
  | { readonly page: 'entry' }
  | { readonly page: 'invitation'; readonly token: string }
  | { readonly page: 'copies'; readonly scope: Scope }
  | { readonly page: 'copy' | 'print'; readonly scope: Scope; readonly run: string }
  | { readonly page: 'agreement' | 'items' | 'second'; readonly scope: Scope }
  | { readonly page: 'unknown' }

const TOKEN_LENGTH = 20
const PAGES = { accord: 'agreement', decisions: 'items', double: 'second' } as const
type Named = keyof typeof PAGES

/** Reads what follows `#/evaluation`. */
export function markingPath([first = '', id = '', page, run, ...rest]: readonly string[]): MarkingPath {
  if (first === '') return { page: 'entry' }
  if (id === '' && first.length >= TOKEN_LENGTH) return { page: 'invitation', token: first }
  if ((first !== 'classe' && first !== 'devoir') || id === '' || rest.length > 0) return { page: 'unknown' }
  const scope: Scope = { of: first, id }
  if (page === undefined) return { page: 'copies', scope }
  if (page === 'copie' && run !== undefined) return { page: 'copy', scope, run }
  if (page === 'grille' && run !== undefined) return { page: 'print', scope, run }
  if (run === undefined && Object.hasOwn(PAGES, page)) return { page: PAGES[page as Named], scope }
  return { page: 'unknown' }
}

export const copiesAddress = ({ of, id }: Scope) => classAddress('evaluation', of, id)
export const copyAddress = ({ of, id }: Scope, run: string) => classAddress('evaluation', of, id, 'copie', run)
export const printAddress = ({ of, id }: Scope, run: string) => classAddress('evaluation', of, id, 'grille', run)
export const scopeAddress = ({ of, id }: Scope, page: Named) => classAddress('evaluation', of, id, page)

/** Where the server keeps that scope. */
export const scopeRoute = ({ of, id }: Scope) =>
  `/${of === 'classe' ? 'classes' : 'assignments'}/${encodeURIComponent(id)}`
