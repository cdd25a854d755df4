/** The pages of a class: the word in the address, and whether `following/` makes them. */
export const SECTIONS = [
  { part: 'students', slug: 'eleves', following: false },
  { part: 'work', slug: 'travaux', following: true },
  { part: 'progress', slug: 'suivi', following: true },
  { part: 'live', slug: 'direct', following: true },
  { part: 'evaluation', slug: 'evaluation', following: false },
  { part: 'settings', slug: 'reglages', following: false },
] as const

export type Section = (typeof SECTIONS)[number]

/** The page that an address asks for; a teacher's own scenarios stand with what is assigned. */
export function sectionOf([slug = '']: readonly string[]): Section {
  const asked = slug === 'scenarios' ? 'travaux' : slug
  return SECTIONS.find((one) => one.slug === asked) ?? SECTIONS[0]
}
