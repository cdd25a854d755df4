import { describe, expect, test } from 'vitest'
import { readScenario } from '../../src/scenario/read-scenario.ts'
import { fin, reply, scenarioText } from '../support/scenario-text.ts'

const ECOUTE = 'MA.1.ecoute'

function years() {
  const text = scenarioText({
    debut: {
      says: [
        { client: 'Simple.', until: 'seconde' },
        { client: 'Complexe.', from: 'premiere' },
      ],
      choices: [
        reply('bien', { [ECOUTE]: 4 }, [{ when: { year: 'seconde' }, then: 'fin' }, { then: 'suite' }]),
        reply('mal', { [ECOUTE]: [{ when: { year: ['premiere', 'terminale'] }, then: 1 }, { then: 2 }] }, 'fin'),
        reply('nuance', { [ECOUTE]: 3 }, 'fin', { from: 'terminale' }),
      ],
    },
    suite: { from: 'premiere', goto: 'fin' },
    fin,
  })
  const { scenario, problems } = readScenario(text, 'petit.yaml')
  expect(problems).toEqual([])
  return scenario?.years
}

describe('a scenario in its years', () => {
  test('holds only what belongs to each', () => {
    const { seconde, premiere, terminale } = years() ?? {}
    const ids = [seconde, premiere, terminale].map((one) => Object.keys(one?.steps ?? {}))
    expect(ids).toEqual([
      ['debut', 'fin'],
      ['debut', 'suite', 'fin'],
      ['debut', 'suite', 'fin'],
    ])
    const said = [seconde, premiere].map((one) => one?.steps.debut?.says.map((line) => line.words))
    expect(said).toEqual([['Simple.'], ['Complexe.']])
  })

  test('has its replies and levels of that year', () => {
    const { seconde, terminale } = years() ?? {}
    const shown = [seconde, terminale].map((one) => {
      const step = one?.steps.debut
      return step?.kind === 'choices' ? step.choices.map(({ id, shows }) => [id, shows[ECOUTE]]) : []
    })
    expect(shown).toEqual([
      [
        ['bien', [{ then: 4 }]],
        ['mal', [{ then: 2 }]],
      ],
      [
        ['bien', [{ then: 4 }]],
        ['mal', [{ then: 1 }]],
        ['nuance', [{ then: 3 }]],
      ],
    ])
  })

  test('keeps the same hash when only comments and layout change', () => {
    const text = scenarioText({ debut: { goto: 'fin' }, fin })
    const hash = (content: string) => readScenario(content, 'p.yaml').scenario?.hash
    expect(hash(`# une remarque\n${text}`)).toBe(hash(text))
    expect(hash(text.replace('Au revoir', 'À bientôt'))).not.toBe(hash(text))
  })
})
