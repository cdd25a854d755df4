import { describe, expect, it } from 'vitest'
import { readShippedScenarios } from '../../../../src/app/shipped-scenarios.ts'
import { catalogueEntry } from '../../../../src/audit/catalogue-entry.ts'
import { alreadyDone } from '../../../../src/views/teacher/following/assign/already.ts'
import {
  askedOf,
  draftProblem,
  fieldOf,
  inYear,
  momentOf,
  newDraft,
} from '../../../../src/views/teacher/following/assign/draft.ts'
import { isAbout } from '../../../../src/views/teacher/following/assign/search.ts'
import { proposalsFor, yearSoFar } from '../../../../src/views/teacher/following/assign/year-so-far.ts'
import { assignment, attempt, classroom, student } from '../../../support/classroom.ts'

const catalogue = readShippedScenarios().map(catalogueEntry)

describe('a draft', () => {
  it('asks for dates as moments, and gives them back as fields of this machine', () => {
    const draft = { ...newDraft('velo-electrique', 'premiere'), closesAt: '2026-12-24T18:30', attempts: '2' }
    const asked = askedOf(draft) as Record<string, unknown>
    expect(asked).toMatchObject({ scenario: 'velo-electrique', opensAt: null, attempts: 2, target: { to: 'class' } })
    expect(asked.closesAt).toMatch(/^2026-12-24T\d\d:30:00\.000Z$/)
    expect(fieldOf(String(asked.closesAt))).toBe('2026-12-24T18:30')
    expect([momentOf(''), momentOf('demain'), fieldOf(null)]).toEqual([null, null, ''])
  })

  it('is refused before it is sent when its end precedes its beginning, or its attempts make no sense', () => {
    const draft = newDraft('velo-electrique', 'premiere')
    expect(draftProblem(draft)).toBeNull()
    expect(draftProblem({ ...draft, opensAt: '2026-12-02T08:00', closesAt: '2026-12-01T08:00' })).toBe('window')
    for (const attempts of ['0', '-1', '1,5', '100', 'x']) expect(draftProblem({ ...draft, attempts })).toBe('attempts')
  })

  it('is a training in Seconde, whatever it was before', () => {
    const draft = { ...newDraft('velo-electrique', 'premiere'), mode: 'evaluation' as const }
    expect(inYear(draft, 'terminale').mode).toBe('evaluation')
    expect(inYear(draft, 'seconde').mode).toBe('training')
  })
})

describe('the search', () => {
  const found = (typed: string, about: readonly string[] = []) =>
    catalogue.filter((entry) => isAbout(entry, typed, about)).map(({ id }) => id)

  it('finds by words of the trade, whatever the accents, capitals and plurals', () => {
    expect(found('')).toHaveLength(catalogue.length)
    expect(found('VELO')).toContain('velo-electrique')
    expect(found('vélos électriques')).toContain('velo-electrique')
    expect(found('vélo télescope')).toEqual([])
  })

  it('finds by what the page says beside: families, channels, competences', () => {
    expect(found('fidelisation')).not.toContain('velo-electrique')
    expect(found('fidelisation', ['Fidélisation de la clientèle'])).toHaveLength(catalogue.length)
  })
})

it('says who has done a scenario already, freely or assigned, set aside or not', () => {
  const students = [student(), student({ id: 'student-2', rank: 1 }), student({ id: 'student-3', rank: 2 })]
  const about = { scenario: 'velo-electrique', length: 3, finished: true, updatedAt: '', levels: null, fault: false }
  const runs = [
    { ...attempt({ setAside: true }), ...about, year: 'seconde', state: 'done' },
    { ...attempt({ assignment: null }), ...about, year: 'premiere', state: 'done' },
    { ...attempt({ student: 'student-2' }), ...about, year: 'premiere', state: 'begun' },
    { ...attempt({ student: 'student-3' }), ...about, year: 'premiere', state: 'done', scenario: 'autre' },
  ] as const
  expect(alreadyDone({ students, runs }, 'velo-electrique').map(({ done, begun }) => ({ done, begun }))).toEqual([
    { done: ['seconde', 'premiere'], begun: false },
    { done: [], begun: true },
    { done: [], begun: false },
  ])
})

it('proposes what brings the most critères that the class was never given in its year', () => {
  const of = { classroom: classroom(), assignments: [assignment(), assignment({ id: 'b', year: 'seconde' })] }
  const so = yearSoFar(catalogue, of)
  expect(so.given.map(({ id }) => id)).toEqual(['velo-electrique'])
  const proposals = proposalsFor(catalogue, so)
  expect(proposals.length).toBeGreaterThan(0)
  expect(proposals.map(({ gain }) => gain)).toEqual(proposals.map(({ gain }) => gain).toSorted((a, b) => b - a))
  const lacking = so.coverage.lacking.map(({ id }) => id)
  for (const { entry, gain } of proposals) {
    expect(entry.specialities).toContain('MCV-A')
    expect(entry.years.premiere?.criteria.filter((id) => lacking.includes(id))).toHaveLength(gain)
  }
  expect(proposals.map(({ entry }) => entry.id)).not.toContain('velo-electrique')
})
