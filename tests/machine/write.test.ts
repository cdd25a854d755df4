import { describe, expect, test } from 'vitest'
import { replay } from '../../src/session/index.ts'
import { openSession } from '../support/play-through.ts'
import { fin, reply, yearScenario } from '../support/scenario-text.ts'
import { sheetOf } from '../support/sheet-of.ts'

const RAPPORT = 'MA.2.compte-rendu'
const ECOUTE = 'MA.1.ecoute'
const scenario = yearScenario({
  debut: { choices: [reply('a', { [ECOUTE]: 4 }, 'message'), reply('b', { [ECOUTE]: 1 }, 'message')] },
  message: {
    write: { title: 'Écrivez le compte rendu.', criteria: [RAPPORT], model: 'Vu {client}.', why: 'Dire qui et quoi.' },
    goto: 'fin',
  },
  fin,
})

describe('write', () => {
  test('keeps the text, gives no level, and leaves the line to evaluate', async () => {
    const session = openSession(scenario)
    await session.act({ kind: 'reply', reply: 'a' })
    await session.act({ kind: 'write', text: '<b>Bonjour</b>' })
    const { observations } = replay(scenario, session.transcript).evidence
    expect(observations[1]).toMatchObject({ criterion: RAPPORT, level: null, reply: { words: '<b>Bonjour</b>' } })
    expect(observations[1]?.expert.words).toMatch(/^Vu (Mme Garnier|M\. Diallo)\.$/)
    const sheet = sheetOf(scenario, session.transcript)
    expect(sheet.criteria.find(({ id }) => id === RAPPORT)).toMatchObject({
      status: 'to-evaluate',
      level: null,
      mean: null,
    })
    expect(sheet.criteria.find(({ id }) => id === ECOUTE)).toMatchObject({ status: 'levelled', level: 4 })
  })

  test('refuses an empty text and one too long, and loses nothing', async () => {
    const session = openSession(scenario)
    await session.act({ kind: 'reply', reply: 'a' })
    await expect(session.act({ kind: 'write', text: ' \n' })).rejects.toThrow()
    await expect(session.act({ kind: 'write', text: 'x'.repeat(5001) })).rejects.toThrow()
    expect(session.view.step).toBe('message')
  })

  test('left unwritten, it counts as missed', async () => {
    const session = openSession(scenario)
    await session.act({ kind: 'reply', reply: 'a' })
    expect(sheetOf(scenario, session.transcript).criteria.find(({ id }) => id === RAPPORT)).toMatchObject({
      level: 1,
      met: 0,
    })
  })
})
