import type { OwnScenario } from '../../src/classroom/own-scenario.ts'
import type { Assignment, Attempt, Classroom, Student } from '../../src/classroom/types.ts'
import { YEAR_OPTIONS } from '../../src/scenario/year-options.ts'

/** Things of a class, right as they are: a test says only what matters to it. */
export function classroom(change: Partial<Classroom> = {}): Classroom {
  return {
    id: 'class-1',
    name: '1re MCV',
    year: 'premiere',
    speciality: 'MCV-A',
    code: 'CDFH12',
    freePractice: true,
    purgeOn: '2027-08-31',
    demonstration: false,
    keepNames: false,
    ...change,
  }
}

export function student(change: Partial<Student> = {}): Student {
  return { id: 'student-1', classroom: 'class-1', alias: 'Loutre turquoise', group: null, rank: 0, ...change }
}

export function assignment(change: Partial<Assignment> = {}): Assignment {
  return {
    id: 'assignment-1',
    classroom: 'class-1',
    scenario: 'velo-electrique',
    year: 'premiere',
    mode: 'training',
    target: { to: 'class' },
    opensAt: null,
    closesAt: null,
    closed: false,
    attempts: null,
    options: YEAR_OPTIONS.premiere,
    seed: null,
    debrief: true,
    ...change,
  }
}

export function attempt(change: Partial<Attempt> = {}): Attempt {
  return {
    run: 'run-1',
    student: 'student-1',
    classroom: 'class-1',
    assignment: 'assignment-1',
    mode: 'training',
    startedAt: '2026-11-02T08:00:00.000Z',
    setAside: false,
    ...change,
  }
}

export function ownScenario(change: Partial<OwnScenario> = {}): OwnScenario {
  return {
    id: 'own.1',
    classroom: 'class-1',
    fileName: 'lampe.yaml',
    addedAt: '2026-11-02T08:00:00.000Z',
    practice: false,
    entry: {
      id: 'own.1',
      version: 1,
      hash: 'ab',
      family: 'vente-en-magasin',
      language: 'fr',
      translations: [],
      title: 'Une lampe pour lire',
      summary: 'Une personne cherche une lampe.',
      specialities: ['MCV-A'],
      firm: { name: 'Clair et Net', activity: 'Luminaires' },
      channels: ['shop'],
      years: {},
    },
    audit: null,
    ...change,
  }
}
