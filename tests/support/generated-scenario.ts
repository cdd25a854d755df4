import fc from 'fast-check'
import type { YearScenario } from '../../src/scenario/model.ts'
import { fin, reply, type StepText, yearScenario } from './scenario-text.ts'

const CRITERIA = ['MA.1.salutations', 'MA.1.ecoute', 'MCV.1.communication', 'MCV.1.offre', 'MCV.3.rebond']
export const EXPERT = 'expert'
export const WORST = 'pire'

const level = fc.integer({ min: 1, max: 4 })

interface Draft {
  criteria: string[]
  /** Of the replies besides the expert's and the worst: levels, where they lead, what they do. */
  others: { levels: number[]; jump: number; trust: number; grave: boolean }[]
  worstJump: number
  worstTrust: number
  /** Leads to the ending when trust has fallen. */
  leavesBelow: number | undefined
  /** Whether the levels of the other replies depend on the client. */
  byProfile: boolean
}

const draft = (gauges: boolean): fc.Arbitrary<Draft> =>
  fc.record({
    criteria: fc.subarray(CRITERIA, { minLength: 1, maxLength: 3 }),
    others: fc.array(
      fc.record({
        levels: fc.array(level, { minLength: 3, maxLength: 3 }),
        jump: fc.integer({ min: 1, max: 3 }),
        trust: gauges ? fc.integer({ min: -30, max: 20 }) : fc.constant(0),
        grave: fc.boolean(),
      }),
      { minLength: 0, maxLength: 2 },
    ),
    worstJump: fc.integer({ min: 1, max: 4 }),
    worstTrust: gauges ? fc.integer({ min: -40, max: 0 }) : fc.constant(0),
    leavesBelow: gauges ? fc.option(fc.integer({ min: 5, max: 60 }), { nil: undefined }) : fc.constant(undefined),
    byProfile: gauges ? fc.boolean() : fc.constant(false),
  })

/**
 * Scenarios of 2 to 8 decisions, with shortcuts, gauges, profile-dependent levels, and replies that are skipped over.
 * At each decision the expert's reply is at level 4 on everything and leads to the next; the worst is at 1.
 * Without `gauges`, where one goes depends on the replies alone.
 */
export function generatedScenario({ gauges }: { gauges: boolean }): fc.Arbitrary<YearScenario> {
  return fc.array(draft(gauges), { minLength: 2, maxLength: 8 }).map((drafts) => yearScenario(stepsOf(drafts)))
}

function stepsOf(drafts: readonly Draft[]): Record<string, StepText> {
  const name = (index: number) => (index === 0 ? 'debut' : index < drafts.length ? `etape-${index}` : 'fin')
  const steps = drafts.map((one, index): [string, StepText] => {
    const to = (jump: number) => name(Math.min(index + jump, drafts.length))
    const leaving = (jump: number) =>
      one.leavesBelow === undefined
        ? to(jump)
        : [{ when: { trust: { below: one.leavesBelow } }, then: 'fin' }, { then: to(jump) }]
    const all = (value: unknown) => Object.fromEntries(one.criteria.map((criterion) => [criterion, value]))
    return [
      name(index),
      {
        says: [{ client: `Étape ${index}` }],
        choices: [
          ...one.others.map(({ levels, jump, trust, grave }, other) =>
            reply(
              `autre-${other}`,
              Object.fromEntries(one.criteria.map((criterion, rank) => [criterion, levelFor(one, levels[rank])])),
              leaving(jump),
              { trust, ...(grave ? { grave: [one.criteria[0]] } : {}) },
            ),
          ),
          reply(EXPERT, all(4), to(1), { trust: gaugeGain(one) }),
          reply(WORST, all(1), leaving(one.worstJump), { trust: one.worstTrust }),
        ],
      },
    ]
  })
  return Object.fromEntries([...steps, ['fin', fin]])
}

/** The level drawn, or, for the other profile, its mirror: 4 becomes 1. */
function levelFor(one: Draft, drawn = 1): unknown {
  return one.byProfile ? [{ when: { profile: 'econome' }, then: drawn }, { then: 5 - drawn }] : drawn
}

function gaugeGain(one: Draft): number {
  return one.leavesBelow === undefined ? 0 : 5
}
