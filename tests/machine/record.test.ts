import { describe, expect, test } from 'vitest'
import { movesAt } from '../../src/machine/play.ts'
import { levelOfRecord } from '../../src/machine/record.ts'
import { shownAt } from '../../src/machine/shown-at.ts'
import type { RecordStep } from '../../src/scenario/model.ts'
import { momentAfter, playOf } from '../support/drive.ts'
import { fin, reply, yearScenario } from '../support/scenario-text.ts'

const SIC = 'MCV.3.sic'
const scenario = yearScenario(
  {
    debut: {
      choices: [reply('demander', { [SIC]: 4 }, 'fiche', { learn: ['usage'] }), reply('passer', { [SIC]: 1 }, 'fiche')],
    },
    fiche: {
      record: {
        title: 'Fiche client',
        fields: [
          { id: 'nom', label: 'Nom', expects: '{client}' },
          {
            id: 'usage',
            label: 'Usage',
            options: ['Ville', 'Route'],
            expects: [{ when: { profile: 'presse' }, then: 'Route' }, { then: 'Ville' }],
            needs: 'usage',
          },
          { id: 'tel', label: 'Téléphone', expects: '06 39 98 12 34' },
          { id: 'ville', label: 'Ville', expects: 'Épernay' },
        ],
        criteria: [SIC],
        results: [
          { level: 3, why: 'Bien.' },
          { level: 1, why: 'Non.' },
        ],
      },
      goto: 'fin',
    },
    fin,
  },
  { changes: { facts: { usage: 'Son usage.' } } },
)
const step = scenario.steps.fiche as RecordStep
const right = { nom: 'Mme Garnier', usage: 'Ville', tel: '06 39 98 12 34', ville: 'Épernay' }

function level(fields: Record<string, string>, { heard = true, profile = 'econome' } = {}) {
  const play = playOf(scenario, profile)
  const { state } = momentAfter(play, [{ kind: 'reply', reply: heard ? 'demander' : 'passer' }])
  return levelOfRecord(step, state, fields)
}

describe('record', () => {
  test.each([
    ['all right', right, 4],
    ['case, accents and spaces aside', { ...right, nom: 'mme garnier', tel: '0639981234', ville: 'EPERNAY' }, 4],
    ['one wrong of four', { ...right, tel: '06 39 98 12 43' }, 3],
    ['two wrong', { ...right, tel: '', ville: '' }, 2],
    ['three wrong', { nom: 'Mme Garnier' }, 1],
  ])('%s', (_, fields, expected) => {
    expect(level(fields)).toBe(expected)
  })

  test('what was never heard must be left blank: invented, it is wrong even by luck', () => {
    expect(level({ ...right, usage: '' }, { heard: false })).toBe(4)
    expect(level(right, { heard: false })).toBe(3)
  })

  test('what is right depends on the client', () => {
    expect(level({ ...right, nom: 'M. Diallo', usage: 'Route' }, { profile: 'presse' })).toBe(4)
  })

  test('takes only its own fields and options', () => {
    const play = playOf(scenario)
    const form = momentAfter(play, [{ kind: 'reply', reply: 'demander' }])
    expect(play.after(form, { kind: 'record', fields: { autre: 'x' } })).toBeUndefined()
    expect(play.after(form, { kind: 'record', fields: { usage: 'Montagne' } })).toBeUndefined()
    expect(play.after(form, { kind: 'record', fields: {} })?.step.id).toBe('fin')
  })

  test('the moves to explore reach every level, heard or not', () => {
    const play = playOf(scenario)
    for (const id of ['demander', 'passer']) {
      const form = momentAfter(play, [{ kind: 'reply', reply: id }])
      const levels = movesAt(play, form).map((move) => shownAt(play, form, move)[0]?.level)
      expect([...new Set(levels)].sort()).toEqual([1, 2, 3, 4])
      for (const move of movesAt(play, form)) expect(play.after(form, move)).toBeDefined()
    }
  })
})
