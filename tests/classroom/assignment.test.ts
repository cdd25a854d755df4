import { describe, expect, it } from 'vitest'
import { attemptsLeft, isFor, newAssignment, optionsFor, windowAt } from '../../src/classroom/assignment.ts'
import { YEAR_OPTIONS } from '../../src/scenario/year-options.ts'
import { assignment, attempt, student } from '../support/classroom.ts'

describe('making an assignment', () => {
  it('has no evaluation in Seconde, and has one after', () => {
    expect(newAssignment(assignment({ mode: 'evaluation', year: 'seconde' }))).toBe('no-evaluation-this-year')
    expect(newAssignment(assignment({ mode: 'evaluation', year: 'premiere' }))).toMatchObject({ mode: 'evaluation' })
    expect(newAssignment(assignment({ year: 'seconde' }))).toMatchObject({ mode: 'training' })
  })

  it('gives no help and no debrief in evaluation, whatever was asked', () => {
    const made = newAssignment({
      ...assignment({ mode: 'evaluation' }),
      options: { hints: true, feedback: 'decision', repairs: 3 },
    })
    expect(made).toMatchObject({ debrief: false, options: { hints: false, feedback: 'debrief', repairs: 0 } })
  })

  it('writes out what is in force: the year, where nothing else was asked', () => {
    const made = newAssignment({ ...assignment({ year: 'terminale' }), options: { timeMultiplier: 2 } })
    expect(made).toMatchObject({ options: { ...YEAR_OPTIONS.terminale, timeMultiplier: 2 } })
  })

  it('refuses a window that ends before it begins, and no attempt at all', () => {
    const dates = { opensAt: '2026-11-03T08:00:00.000Z', closesAt: '2026-11-02T08:00:00.000Z' }
    expect(newAssignment(assignment(dates))).toBe('window')
    expect(newAssignment(assignment({ attempts: 0 }))).toBe('attempts')
  })
})

it('is for the class, a half-group or one student, never for another class', () => {
  const one = student({ group: 'A' })
  expect(isFor(assignment(), one)).toBe(true)
  expect(isFor(assignment({ target: { to: 'group', group: 'A' } }), one)).toBe(true)
  expect(isFor(assignment({ target: { to: 'group', group: 'B' } }), one)).toBe(false)
  expect(isFor(assignment({ target: { to: 'student', student: one.id } }), one)).toBe(true)
  expect(isFor(assignment({ target: { to: 'student', student: 'other' } }), one)).toBe(false)
  expect(isFor(assignment({ classroom: 'class-2' }), one)).toBe(false)
})

it('opens and closes at its dates, or by hand', () => {
  const dated = assignment({ opensAt: '2026-11-02T08:00:00.000Z', closesAt: '2026-11-09T08:00:00.000Z' })
  expect(windowAt(dated, '2026-11-02T07:59:59.999Z')).toBe('not-yet')
  expect(windowAt(dated, '2026-11-02T08:00:00.000Z')).toBe('open')
  expect(windowAt(dated, '2026-11-09T08:00:00.000Z')).toBe('closed')
  expect(windowAt({ ...dated, closed: true }, '2026-11-03T08:00:00.000Z')).toBe('closed')
  expect(windowAt(assignment(), '2026-11-03T08:00:00.000Z')).toBe('open')
})

it('counts the attempts of that assignment, without those set aside', () => {
  const begun = [attempt(), attempt({ setAside: true }), attempt({ assignment: 'assignment-2' })]
  expect(attemptsLeft(assignment({ attempts: 2 }), begun)).toBe(1)
  expect(attemptsLeft(assignment({ attempts: 1 }), begun)).toBe(0)
  expect(attemptsLeft(assignment(), begun)).toBeNull()
})

it('leaves the time to reply to the student, and nothing else', () => {
  expect(optionsFor(YEAR_OPTIONS.terminale, 0)).toEqual({ ...YEAR_OPTIONS.terminale, timeMultiplier: 0 })
  expect(optionsFor(YEAR_OPTIONS.terminale, undefined)).toEqual(YEAR_OPTIONS.terminale)
})
