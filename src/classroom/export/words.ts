/** What every export says of itself, first. */
export const NATURE = 'Entraînement / évaluation formative'

/** Why: a CCF is held on real professional work, by a commission. */
export const NOT_A_CCF =
  'Ce document n’est pas une épreuve : un CCF porte sur un travail professionnel réel, devant une commission.'

/** Whose words the descriptors are. */
export const DESCRIPTORS_ARE_OURS =
  'Critères : textes officiels. Descripteurs de chaque niveau : rédigés par Comptoir, non officiels.'

/** Where a person has not closed the copy. */
export const PROPOSAL_ONLY = 'Niveaux proposés par la machine : aucun évaluateur n’a encore clos cette copie.'

export const MODE_WORDS = { training: 'entraînement', evaluation: 'évaluation formative' } as const

/** A family name as lists write it, in capitals, then the first names; what is not so is all family name. */
export function splitName(name: string | null): { readonly last: string; readonly first: string } {
  const words = (name ?? '').trim().split(/\s+/)
  const capitals = words.findIndex((word) => word !== word.toLocaleUpperCase('fr'))
  if (capitals <= 0) return { last: words.join(' '), first: '' }
  return { last: words.slice(0, capitals).join(' '), first: words.slice(capitals).join(' ') }
}
