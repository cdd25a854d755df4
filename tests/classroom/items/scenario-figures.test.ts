import { describe, expect, it } from 'vitest'
import type { CopyItems } from '../../../src/classroom/items/copy-items.ts'
import { copyItems } from '../../../src/classroom/items/copy-items.ts'
import { scenarioFigures } from '../../../src/classroom/items/scenario-figures.ts'
import type { Level } from '../../../src/referential/types.ts'
import { replay } from '../../../src/session/index.ts'
import { playReplies } from '../../support/play-through.ts'
import { fin, reply, yearScenario } from '../../support/scenario-text.ts'

const SPOKEN = 'MCV.1.communication'
const scenario = yearScenario({
  debut: {
    says: [{ client: 'Bonjour.' }],
    choices: [
      reply('bien', { [SPOKEN]: 4 }, 'suite'),
      reply('moyen', { [SPOKEN]: 2 }, 'suite'),
      reply('mal', { [SPOKEN]: 1 }, 'suite'),
    ],
  },
  suite: {
    says: [{ client: 'Et alors ?' }],
    choices: [reply('oui', { [SPOKEN]: 4 }, 'fin'), reply('non', { [SPOKEN]: 1 }, 'fin')],
  },
  fin,
})

async function played(...replies: readonly string[]): Promise<CopyItems> {
  const { evidence, views } = replay(scenario, await playReplies(scenario, replies))
  return copyItems(evidence.observations, views)
}

const times = <T>(count: number, one: T): T[] => Array.from({ length: count }, () => one)

describe('what the copies say of a scenario', () => {
  it('counts each reply with its words, those that nobody takes last and flagged', async () => {
    const copies = [...times(9, await played('bien', 'oui')), await played('moyen', 'non')]
    const [first] = scenarioFigures(scenario, copies).decisions
    expect(first).toMatchObject({ decision: 'debut', n: 10, flags: ['dead-reply'] })
    expect(first?.replies).toEqual([
      { reply: 'bien', words: 'Réponse bien', count: 9 },
      { reply: 'moyen', words: 'Réponse moyen', count: 1 },
      { reply: 'mal', words: 'Réponse mal', count: 0 },
    ])
  })

  it('scales difficulty from 0 to 1, and finds the stronger ahead', async () => {
    const copies = [...times(5, await played('bien', 'oui')), ...times(5, await played('mal', 'non'))]
    const { decisions, criteria } = scenarioFigures(scenario, copies)
    expect(decisions[0]?.items).toEqual([
      {
        ...{ decision: 'debut', criterion: SPOKEN, n: 10, difficulty: 0.5, discrimination: 1 },
        itemRest: expect.closeTo(1, 10),
        flags: [],
      },
    ])
    expect(criteria).toMatchObject([{ criterion: SPOKEN, difficulty: 0.5 }])
  })

  it('flags what the weaker do better, what all do, and what nobody does', async () => {
    const against = (level: Level): CopyItems => ({
      decisions: [
        ...times(5, 0).map((_, index) => decision(`d${index}`, level)),
        decision('envers', (5 - level) as Level),
        decision('facile', 4),
        decision('dur', 1),
      ],
    })
    const { decisions } = scenarioFigures(scenario, [...times(6, against(4)), ...times(6, against(1))])
    const flagsOf = (name: string) => decisions.find((one) => one.decision === name)?.items[0]?.flags
    expect(flagsOf('envers')).toEqual(['negative-discrimination'])
    expect(flagsOf('facile')).toEqual(['too-easy'])
    expect(flagsOf('dur')).toEqual(['too-hard', 'weak-discrimination'])
    expect(flagsOf('d0')).toEqual([])
  })

  it('flags nothing that too few copies have met, and leaves out what a person has to level', async () => {
    const copies = [...times(9, await played('bien', 'oui')), { decisions: [decision('ecrit', null)] }]
    const { decisions, copies: count } = scenarioFigures(scenario, copies)
    expect(count).toBe(10)
    expect(decisions.flatMap(({ flags }) => flags)).toEqual([])
    expect(decisions.find((one) => one.decision === 'debut')?.items[0]).toMatchObject({ n: 9, discrimination: null })
    expect(decisions.find((one) => one.decision === 'ecrit')).toMatchObject({ n: 1, items: [] })
  })
})

function decision(name: string, level: Level | null) {
  return { decision: name, chosen: 'x', offered: ['x'], levels: [{ criterion: SPOKEN, level }] }
}
