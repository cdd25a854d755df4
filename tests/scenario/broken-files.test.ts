import { describe, expect, test } from 'vitest'
import { readScenario } from '../../src/scenario/read-scenario.ts'
import { fin, reply, type StepText, scenarioText } from '../support/scenario-text.ts'

const SALUTATIONS = 'MA.1.salutations'
const good = reply('bien', { [SALUTATIONS]: 4 }, 'fin')
const bad = reply('mal', { [SALUTATIONS]: 1 }, 'fin')
const debut = { says: [{ client: 'Bonjour.' }], choices: [good, bad] }

const withSteps = (steps: Record<string, StepText>, changes: Record<string, unknown> = {}) =>
  scenarioText(steps, changes)
const withReply = (changes: StepText, steps: Record<string, StepText> = {}) =>
  withSteps({ debut: { ...debut, choices: [{ ...good, ...changes }, bad] }, fin, ...steps })
const valid = withSteps({ debut, fin })

/** What an author might write, where the message points, what it says. `at` is the text of the line pointed at. */
const BROKEN: readonly { name: string; text: string; at: RegExp; message: RegExp; advice?: RegExp }[] = [
  { name: 'an empty file', text: '', at: /^$/, message: /vide/ },
  { name: 'a comment and nothing else', text: '# rien\n', at: /rien/, message: /vide/ },
  {
    name: 'a tab as indent',
    text: valid.replace('  activity:', '\tactivity:'),
    at: /activity/,
    message: /[Tt]abulation|retrait/,
  },
  { name: 'a quote never closed', text: 'id: "petit\nversion: 1\n', at: /^$/, message: /guillemet|manque/ },
  {
    name: 'the same key twice',
    text: valid.replace('version: 1', 'version: 1\nversion: 2'),
    at: /version: 2/,
    message: /deux fois/,
  },
  { name: 'two documents', text: `${valid}---\n${valid}`, at: /---|id: petit/, message: /plusieurs documents/ },
  {
    name: 'an unknown word',
    text: valid.replace('summary:', 'sumary:'),
    at: /sumary/,
    message: /sumary/,
    advice: /summary/,
  },
  {
    name: 'an unknown word in a reply',
    text: withReply({ tonne: 'warm' }),
    at: /tonne/,
    message: /tonne/,
    advice: /tone/,
  },
  {
    name: 'an unknown mood',
    text: valid.replace('client: Bonjour.', 'client: Bonjour.\n        mood: hapy'),
    at: /hapy/,
    message: /hapy/,
    advice: /happy/,
  },
  { name: 'a missing title', text: valid.replace(/^title:.*\n/m, ''), at: /id: petit/, message: /manque « title »/ },
  {
    name: 'a level beyond 4',
    text: withReply({ shows: { [SALUTATIONS]: 5 } }),
    at: /salutations: 5/,
    message: /5/,
    advice: /1, 2, 3, 4/,
  },
  {
    name: 'a level left out',
    text: withReply({ shows: { [SALUTATIONS]: 4, 'MCV.1.offre': 4 } }),
    at: /shows|salutations/,
    message: /« mal ».*MCV\.1\.offre/,
  },
  {
    name: 'a wrong critère',
    text: withReply({ shows: { 'MA.1.salutation': 4 } }),
    at: /MA\.1\.salutation:/,
    message: /MA\.1\.salutation/,
    advice: /MA\.1\.salutations/,
  },
  { name: 'a goto nowhere', text: withReply({ goto: 'finn' }), at: /finn/, message: /finn/, advice: /fin/ },
  {
    name: 'a goto to a step of another year',
    text: withReply({ goto: 'suite' }, { suite: { from: 'premiere', goto: 'fin' } }),
    at: /suite/,
    message: /cette année.*Seconde/,
  },
  {
    name: 'a cycle without exit',
    text: withReply({ goto: 'rond' }, { rond: { goto: 'tour' }, tour: { goto: 'rond' } }),
    at: /rond:|tour:/,
    message: /sans fin/,
  },
  {
    name: 'a step nothing leads to',
    text: withReply({}, { ile: { goto: 'fin' } }),
    at: /ile:/,
    message: /Rien ne mène.*ile/,
  },
  {
    name: 'a step that leads nowhere',
    text: withReply({ goto: 'vide' }, { vide: { says: [{ client: 'Euh.' }] } }),
    at: /vide:/,
    message: /ne mène nulle part/,
  },
  {
    name: 'an unknown speaker',
    text: valid.replace('- client: Bonjour.', '- cleint: Bonjour.'),
    at: /cleint/,
    message: /cleint/,
    advice: /client/,
  },
  {
    name: 'an unknown profile',
    text: withReply({ when: { profile: 'avare' } }),
    at: /avare/,
    message: /profil « avare »/,
  },
  {
    name: 'a fact nobody teaches',
    text: withSteps({ debut, fin }, { facts: { trajet: 'Douze kilomètres.' } }),
    at: /trajet/,
    message: /n’apprend.*trajet/,
  },
  {
    name: 'cases without a last word',
    text: withReply({ goto: [{ when: { profile: 'presse' }, then: 'fin' }] }),
    at: /when|profile/,
    message: /dernier cas/,
  },
  {
    name: 'a single reply',
    text: withSteps({ debut: { choices: [good] }, fin }),
    at: /id: bien|choices/,
    message: /trop (petite|courte)/,
  },
  {
    name: 'two replies of the same name',
    text: withSteps({ debut: { choices: [good, { ...bad, id: 'bien' }] }, fin }),
    at: /id: bien/,
    message: /Deux réponses/,
  },
  {
    name: 'a list where a text should be',
    text: valid.replace('title: Petit scénario', 'title: [a, b]'),
    at: /title/,
    message: /un texte/,
  },
  {
    name: 'a placeholder that is not one',
    text: withReply({ say: 'Bonjour {nom}.' }),
    at: /\{nom\}/,
    message: /\{nom\}/,
    advice: /\{client\}/,
  },
  {
    name: 'a prototype key',
    text: valid.replace('steps:', 'steps:\n  __proto__:\n    goto: fin'),
    at: /__proto__/,
    message: /__proto__/,
  },
  {
    name: 'a constructor key',
    text: valid.replace('firm:', 'firm:\n  constructor: x'),
    at: /constructor/,
    message: /constructor/,
  },
  { name: 'an alias bomb', text: bomb(), at: /./, message: /ancres/ },
  { name: 'a file of 10 MB', text: `${valid}# ${'x'.repeat(10_000_000)}`, at: /./, message: /1 Mo/ },
  {
    name: 'a step with two constructs',
    text: withReply({}, { debut: { ...debut, write: { title: 'x', criteria: [SALUTATIONS], model: 'x', why: 'x' } } }),
    at: /debut:/,
    message: /à la fois choices et write/,
  },
  {
    name: 'a form without a way on',
    text: withReply(
      { goto: 'fiche' },
      {
        fiche: {
          record: {
            title: 'F',
            fields: [
              { id: 'a', label: 'A', expects: 'x' },
              { id: 'b', label: 'B', expects: 'y' },
            ],
            criteria: [SALUTATIONS],
            results: [{ level: 1, why: 'x' }],
          },
        },
      },
    ),
    at: /fiche:/,
    message: /ne mène nulle part/,
  },
  {
    name: 'an expectation out of its options',
    text: withReply(
      { goto: 'fiche' },
      {
        fiche: {
          record: {
            title: 'F',
            fields: [
              { id: 'a', label: 'A', options: ['oui', 'non'], expects: 'nom' },
              { id: 'b', label: 'B', expects: 'y' },
            ],
            criteria: [SALUTATIONS],
            results: [{ level: 1, why: 'x' }],
          },
          goto: 'fin',
        },
      },
    ),
    at: /expects: nom/,
    message: /« nom »/,
    advice: /non/,
  },
  {
    name: 'results that stop before level 1',
    text: withReply(
      { goto: 'ordre' },
      {
        ordre: {
          order: {
            title: 'O',
            tasks: ['a', 'b', 'c'].map((id) => ({ id, label: id, rank: 1 })),
            criteria: [SALUTATIONS],
            results: [{ level: 3, why: 'x' }],
          },
          goto: 'fin',
        },
      },
    ),
    at: /results|level: 3/,
    message: /pas le niveau 1/,
  },
  {
    name: 'an incident on an ending',
    text: withSteps(
      { debut, fin },
      {
        incidents: {
          appel: {
            at: ['fin'],
            says: [{ narrator: 'Dring.' }],
            choices: [
              { id: 'a', say: 'A', handling: 'take', shows: { [SALUTATIONS]: 4 }, why: 'x' },
              { id: 'b', say: 'B', handling: 'postpone', shows: { [SALUTATIONS]: 1 }, why: 'x' },
            ],
          },
        },
      },
    ),
    at: /- fin/,
    message: /est une fin/,
  },
  {
    name: 'a question that leaves a level out',
    text: withReply(
      { goto: 'questions' },
      {
        questions: {
          ask: {
            budget: 1,
            questions: [
              { id: 'a', say: 'A ?', shows: { [SALUTATIONS]: 4 }, why: 'x' },
              { id: 'b', say: 'B ?', shows: { 'MA.1.ecoute': 1 }, why: 'x' },
            ],
          },
          goto: 'fin',
        },
      },
    ),
    at: /shows|MA\.1/,
    message: /La question « (a|b) » ne dit pas/,
  },
  { name: 'a list as a whole', text: '- a\n- b\n', at: /a/, message: /groupe/ },
  { name: 'binary content', text: '\u0000\u0001\u0002PK\u0003\u0004', at: /./, message: /./ },
]

function bomb(): string {
  const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x]']
  for (let i = 1; i < 9; i++)
    lines.push(
      `a${i}: &a${i} [${Array(9)
        .fill(`*a${i - 1}`)
        .join(', ')}]`,
    )
  return lines.join('\n')
}

describe('a broken scenario file', () => {
  test('the file the others are made from is right', () => {
    expect(readScenario(valid, 'petit.yaml').problems).toEqual([])
  })

  test.each(BROKEN)('with $name gets a located message', ({ text, at, message, advice }) => {
    const { problems } = readScenario(text, 'petit.yaml')
    const fitting = problems.filter((problem) => message.test(problem.message))
    expect(fitting, JSON.stringify(problems.slice(0, 5), null, 1)).not.toEqual([])
    const [problem] = fitting
    expect(problem?.file).toBe('petit.yaml')
    expect(problem?.column).toBeGreaterThan(0)
    expect(text.split('\n')[(problem?.line ?? 0) - 1] ?? '').toMatch(at)
    if (advice !== undefined) expect(problem?.advice).toMatch(advice)
  })

  test('tells every mistake of the same kind at once', () => {
    const text = valid.replace('summary:', 'sumary:').replace('family: vente-en-magasin', 'family: vente')
    expect(readScenario(text, 'petit.yaml').problems.length).toBeGreaterThanOrEqual(2)
  })
})

describe('hostile text', () => {
  test('is kept as the text it is', () => {
    const script = '<script>alert(1)</script><img src=x onerror=alert(1)>'
    const { scenario } = readScenario(withReply({ say: script }), 'petit.yaml')
    const step = scenario?.years.seconde?.steps.debut
    expect(step?.kind === 'choices' && step.choices[0]?.words).toBe(script)
  })

  test('does not reach the prototype of anything', () => {
    readScenario('__proto__: { polluted: true }\nconstructor: { prototype: { polluted: true } }', 'x.yaml')
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })
})
