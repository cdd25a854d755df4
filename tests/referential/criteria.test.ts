import { describe, expect, it } from 'vitest'
import {
  competences,
  criteria,
  criteriaOf,
  criteriaUnder,
  criterion,
  documents,
  groups,
} from '../../src/referential/index.ts'

describe('the critères', () => {
  it('are 55: 25 for MA, 30 for MCV', () => {
    expect(criteria).toHaveLength(55)
    expect(criteria.filter((one) => one.referential === 'MA')).toHaveLength(25)
    expect(criteria.filter((one) => one.referential === 'MCV')).toHaveLength(30)
  })

  it('have unique ids that name their référentiel and block', () => {
    expect(new Set(criteria.map((one) => one.id)).size).toBe(55)
    for (const one of criteria) {
      expect(one.id).toMatch(/^(MA\.[123]|MCV\.([123]|4A|4B))\.[a-z]+(-[a-z]+)*$/)
      expect(one.id.startsWith(`${one.referential}.${one.block}.`)).toBe(true)
    }
  })

  it('are cited 90 times, each time with its source in a known document', () => {
    expect(criteria.flatMap((one) => one.competences)).toHaveLength(90)
    const known = documents.map((one) => one.id)
    for (const one of criteria) {
      expect(one.sources).toHaveLength(one.competences.length)
      for (const source of one.sources) expect(known).toContain(source.document)
    }
  })

  it('write one apostrophe only', () => {
    for (const one of criteria) expect(one.text).not.toMatch(/['‘`´]/)
  })

  it('keep the two near-twins apart', () => {
    const twins = ['MCV.1.communication', 'MCV.2.communication'].map((id) => criterion(id)?.text)
    expect(twins).toEqual([
      'Adaptation de la communication verbale et non verbale au contexte de la vente',
      'Adaptation de la communication verbale et non verbale au contexte du suivi des ventes',
    ])
  })

  it('show the mended wording and keep the printed one', () => {
    expect(criterion('MCV.2.problemes')).toMatchObject({
      text: 'Pertinence du questionnement pour identifier le(s) problème(s) rencontré(s) par le client',
      original: 'Pertinence du questionnement pour identifier Ie(s) problème(s) rencontré(s) par le client',
    })
  })

  it('are undefined for an unknown id', () => {
    expect(criterion('MA.1.inconnu')).toBeUndefined()
    expect(criterion('__proto__')).toBeUndefined()
  })
})

describe('the critères of a speciality', () => {
  it('are all of them in Seconde, and leave out the other option after', () => {
    expect(criteriaOf(null)).toHaveLength(55)
    expect(criteriaOf('MA')).toHaveLength(25)
    expect(criteriaOf('MCV-A')).toHaveLength(24)
    expect(criteriaOf('MCV-B')).toHaveLength(25)
    expect(criteriaOf('MCV-A').some((one) => one.block === '4B')).toBe(false)
    expect(criteriaOf('MCV-B').some((one) => one.block === '4A')).toBe(false)
  })
})

describe('the competences', () => {
  it('are ten in three groups, each with critères of both référentiels', () => {
    expect(groups.flatMap((one) => one.competences)).toEqual(competences.map((one) => one.id))
    expect(groups.map((one) => one.competences.length)).toEqual([4, 3, 3])
    for (const { id } of competences) {
      const referentials = criteriaUnder(id).map((one) => one.referential)
      expect(new Set(referentials)).toEqual(new Set(['MA', 'MCV']))
    }
  })
})
