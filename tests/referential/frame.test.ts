import { describe, expect, it } from 'vitest'
import { detailOf, details } from '../../src/referential/details.ts'
import {
  blockTitle,
  competence,
  documents,
  levelWord,
  levelWords,
  sourceText,
  speciality,
  year,
  yearWords,
} from '../../src/referential/index.ts'
import type { BlockId, ReferentialId } from '../../src/referential/types.ts'

describe('the frame', () => {
  it('has four levels for each référentiel, in its own words', () => {
    expect(levelWords('MA')).toEqual(['non maîtrisé', 'insuffisamment maîtrisé', 'maîtrisé', 'bien maîtrisé'])
    expect(levelWords('MCV')).toEqual(['novice', 'débrouillé', 'averti', 'expert'])
    expect(levelWord('MCV', 4)).toBe('expert')
  })

  it('grows from the usual situation to the critical one, and certifies nothing in Seconde', () => {
    expect((['seconde', 'premiere', 'terminale'] as const).map(yearWords)).toEqual([
      'situation courante',
      'situation plus complexe',
      'situation critique',
    ])
    expect(year('seconde').certification).toBe(false)
    expect(year('seconde').wordings.some((one) => one.text.includes('n° 2016-053'))).toBe(true)
  })

  it('never reads a block without its référentiel', () => {
    expect(blockTitle('MA', '1')).toContain('accueil multicanal')
    expect(blockTitle('MCV', '1')).toBe('Conseiller et vendre')
    expect(() => blockTitle('MA', '4A')).toThrow('MA 4A')
  })

  it('gives each speciality the blocks of its référentiel only', () => {
    for (const id of ['MA', 'MCV-A', 'MCV-B'] as const) {
      const { referential, blocks } = speciality(id)
      for (const block of blocks) expect(blockTitle(referential, block)).not.toBe('')
    }
  })

  it('says a source as a reader looks for it', () => {
    expect(sourceText({ document: 'tableau-detaille', place: 'Compétence 1A, Critères d’évaluation MA' })).toBe(
      'Seconde famille des métiers de la relation client : tableau détaillé des compétences (1A à 3C), Compétence 1A, Critères d’évaluation MA',
    )
  })

  it('names documents by their titles, never by a file name', () => {
    for (const one of documents) expect(`${one.id} ${one.title}`).not.toMatch(/\.txt|[0-9a-f]{12}/)
  })
})

describe('the details', () => {
  it('cover the ten competences for both référentiels', () => {
    expect(details).toHaveLength(20)
    for (const one of details) expect(competence(one.competence).id).toBe(one.competence)
    expect(detailOf('1D', 'MCV').behaviours?.bullets[0]?.items).toEqual(['Faire preuve de clarté et de rigueur'])
  })

  it('cite only blocks of their référentiel', () => {
    const cited = details.flatMap((one) =>
      one.competences.cited.map((it): [ReferentialId, BlockId] => [one.referential, it.block]),
    )
    for (const [referential, block] of cited) expect(blockTitle(referential, block)).not.toBe('')
  })

  it('link five times from critères to the critères of other competences', () => {
    const links = details.flatMap((one) => one.seeAlso).filter((one) => one.part === 'criteria')
    expect(links).toHaveLength(5)
    expect(links.every((one) => one.competences.length > 0)).toBe(true)
  })
})
