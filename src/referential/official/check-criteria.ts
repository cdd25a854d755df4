import type { Criterion, ReferentialId } from '../types.ts'
import { blocksOf, type OfficialCell } from './detailed-table.ts'
import { fold } from './fold.ts'
import { tableDocument } from './read-texts.ts'

/**
 * Every critère bullet of the text is in the data under the same competence, référentiel and block, and nothing
 * else is. Two critères with nearly the same words stay two.
 */
export function checkCriteria(criteria: readonly Criterion[], cells: readonly OfficialCell[]): string[] {
  const official = new Map<string, string>()
  for (const cell of cells.filter((one) => one.part === 'criteria')) {
    for (const bullet of cell.bullets.filter((one) => !isLink(one.text))) {
      const key = keyOf(cell.referential, blocksOf(bullet.label).join('+'), cell.competence, bullet.text)
      official.set(key, `« ${bullet.text} » (bloc ${blocksOf(bullet.label).join('+')})`)
    }
  }
  const ours = new Map<string, string>()
  for (const one of criteria) {
    for (const competence of one.competences) {
      const words = fold(one.original ?? one.text)
      ours.set(keyOf(one.referential, one.block, competence, words), `${one.id} « ${words} »`)
    }
  }
  return [
    ...[...official]
      .filter(([key]) => !ours.has(key))
      .map(([key, said]) => `${placeOf(key)} : critère oublié, ${said}.`),
    ...[...ours]
      .filter(([key]) => !official.has(key))
      .map(([key, said]) => `${placeOf(key)} : le texte n’a pas ce critère à cet endroit, ${said}.`),
    ...checkIds(criteria),
    ...criteria.flatMap(checkSources),
  ]
}

/** A « Voir aussi » stands among the bullets but is a link. */
function isLink(words: string): boolean {
  return words.startsWith('Voir ')
}

function keyOf(referential: ReferentialId, block: string, competence: string, words: string): string {
  return [competence, referential, block, words].join('|')
}

function placeOf(key: string): string {
  const [competence, referential] = key.split('|')
  return `Compétence ${competence}, Critères d’évaluation ${referential}`
}

function checkIds(criteria: readonly Criterion[]): string[] {
  const seen = new Set<string>()
  return criteria.flatMap((one) => {
    const twice = seen.has(one.id)
    seen.add(one.id)
    if (twice) return [`${one.id} : identifiant donné deux fois.`]
    return one.id.startsWith(`${one.referential}.${one.block}.`)
      ? []
      : [`${one.id} : identifiant et bloc se contredisent.`]
  })
}

function checkSources(one: Criterion): string[] {
  const expected = one.competences.map(
    (id) => `${tableDocument}, Compétence ${id}, Critères d’évaluation ${one.referential}`,
  )
  const given = one.sources.map((source) => `${source.document}, ${source.place}`)
  return expected.join('\n') === given.join('\n') ? [] : [`${one.id} : les sources ne suivent pas les compétences.`]
}
