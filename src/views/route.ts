import type { YearId } from '../referential/types.ts'

/** Where the school's class server is entered: students, teachers, evaluators. */
export type ClassDoor = 'classe' | 'bureau' | 'evaluation'

export type Route =
  | { readonly page: 'home' }
  | { readonly page: 'teacher' }
  | { readonly page: 'declaration' }
  | { readonly page: 'class'; readonly door: ClassDoor; readonly path: readonly string[] }
  | { readonly page: 'briefing'; readonly scenario: string; readonly year: YearId }
  | { readonly page: 'play'; readonly run: string }
  | { readonly page: 'debrief'; readonly run: string }
  | { readonly page: 'reread'; readonly run: string; readonly at: number }
  | { readonly page: 'unknown' }

const DOORS: readonly ClassDoor[] = ['classe', 'bureau', 'evaluation']

const YEARS: readonly YearId[] = ['seconde', 'premiere', 'terminale']

function segments(hash: string): string[] {
  const parts = hash.replace(/^#?\/?/, '').split('/')
  try {
    return parts.map(decodeURIComponent)
  } catch {
    // A lone « % » in an address typed by hand.
    return ['?']
  }
}

/** Reads the address after the `#`; addresses are in French because readers see them. */
export function routeOf(hash: string): Route {
  const [page = '', ...path] = segments(hash)
  const [id = '', last] = path
  if (page === '') return { page: 'home' }
  const door = DOORS.find((one) => one === page)
  if (door) return { page: 'class', door, path }
  if (page === 'enseignants') return { page: 'teacher' }
  if (page === 'accessibilite') return { page: 'declaration' }
  if (id === '') return { page: 'unknown' }
  const year = YEARS.find((one) => one === last)
  if (page === 'preparer' && year) return { page: 'briefing', scenario: id, year }
  if (page === 'jouer') return { page: 'play', run: id }
  if (page === 'bilan') return { page: 'debrief', run: id }
  if (page === 'revoir') return { page: 'reread', run: id, at: Math.max(0, Math.trunc(Number(last ?? 0)) || 0) }
  return { page: 'unknown' }
}

export const homeAddress = '#/'
export const teacherAddress = '#/enseignants'
export const declarationAddress = '#/accessibilite'
export const briefingAddress = (scenario: string, year: YearId) => `#/preparer/${encodeURIComponent(scenario)}/${year}`
/** A page of its own, written with the site: the address to give out. */
export const openingAddress = (scenario: string, year: YearId) => `situations/${scenario}/${year}.html`
export const playAddress = (run: string) => `#/jouer/${encodeURIComponent(run)}`
export const debriefAddress = (run: string) => `#/bilan/${encodeURIComponent(run)}`
export const rereadAddress = (run: string, at = 0) => `#/revoir/${encodeURIComponent(run)}/${at}`
