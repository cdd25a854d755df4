import { describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { layOver } from '../../src/scenario/lay-over.ts'
import { overlaySkeleton } from '../../src/scenario/overlay-skeleton.ts'
import { readOverlay } from '../../src/scenario/read-overlay.ts'
import { readScenario } from '../../src/scenario/read-scenario.ts'
import { translatables } from '../../src/scenario/translatables.ts'
import { valueAt } from '../../src/scenario/value-at.ts'
import { mechanicalOverlay } from '../support/mechanical-overlay.ts'
import { fin, reply, scenarioText } from '../support/scenario-text.ts'

const SIC = 'MCV.3.sic'
const original = {
  name: 'scenarios/essai/petit/scenario.yaml',
  text: scenarioText(
    {
      debut: {
        says: [{ narrator: 'Il pleut.' }, { client: 'Bonjour.' }],
        hint: 'Souriez.',
        choices: [
          reply('bien', { [SIC]: 4 }, 'fiche', {
            why: [{ when: { profile: 'presse' }, then: 'Vite.' }, { then: 'Bien.' }],
          }),
          reply('mal', { [SIC]: 1 }, 'fiche', { answers: [{ client: 'Ah.' }] }),
        ],
      },
      fiche: {
        record: {
          title: 'Fiche',
          fields: [
            { id: 'nom', label: 'Nom', expects: '{client}' },
            { id: 'usage', label: 'Usage', options: ['Ville', 'Route'], expects: 'Route' },
          ],
          criteria: [SIC],
          results: [
            { level: 4, why: 'Juste.' },
            { level: 1, why: 'Faux.' },
          ],
        },
        goto: 'fin',
      },
      fin,
    },
    { silence: { client: 'Hé ?', why: 'Il attend.' } },
  ),
}
const { scenario } = readScenario(original.text, original.name)
if (scenario === undefined) throw new Error('the scenario of these tests is wrong')
const { file } = scenario
const whole = stringify(mechanicalOverlay(file), { lineWidth: 0 })
const read = (text: string) => readOverlay({ text, name: 'en.yaml' }, original, file)
const without = (words: string) => whole.replace(new RegExp(`^.*${words}.*\\n`, 'm'), '')

test('a whole overlay is right', () => {
  expect(read(whole).problems).toEqual([])
})

/** What an author might write, the line pointed at, what is said of it. */
const WRONG: readonly { name: string; text: string; at: RegExp; message: RegExp; advice?: RegExp }[] = [
  { name: 'an empty file', text: '', at: /^$/, message: /vide/ },
  {
    name: 'YAML that cannot be read',
    text: 'title: "A\nsummary: B\n',
    at: /title|summary|^$/,
    message: /guillemet|manque/,
  },
  {
    name: 'a wrong word',
    text: whole.replace('summary:', 'sumary:'),
    at: /sumary/,
    message: /sumary/,
    advice: /summary/,
  },
  { name: 'a number for a text', text: whole.replace(/^title:.*$/m, 'title: 12'), at: /12/, message: /un texte/ },
  {
    name: 'an unknown step',
    text: whole.replace('  fiche:', '  fich:'),
    at: /fich:/,
    message: /fich/,
    advice: /fiche/,
  },
  { name: 'an unknown reply', text: whole.replace('mal:', 'male:'), at: /male:/, message: /male/, advice: /mal/ },
  {
    name: 'a missing text',
    text: without('Souriez'),
    at: /debut:/,
    message: /manque « steps › debut › hint »/,
    advice: /scenario\.yaml, ligne \d+.*« Souriez\. »/,
  },
  {
    name: 'a step left out',
    text: whole.replace(/^ {2}fiche:\n(?: {4}.*\n)+/m, ''),
    at: /steps:/,
    message: /fiche.*textes/,
  },
  {
    name: 'a text left blank',
    text: whole.replace('EN Souriez.', '""'),
    at: /hint/,
    message: /pas traduit/,
    advice: /Souriez/,
  },
  { name: 'a line left out', text: without('Il pleut'), at: /says|client/, message: /2 textes, ce fichier 1/ },
  { name: 'another speaker', text: whole.replace('narrator:', 'client:'), at: /Il pleut/, message: /« client » ici/ },
  {
    name: 'one text for two cases',
    text: whole.replace(/why:\n.*Vite.*\n.*Bien.*\n/, 'why: Good.\n'),
    at: /why: Good/,
    message: /2 textes, ce fichier 1/,
  },
  {
    name: 'cases for one text',
    text: whole.replace('why: EN Juste.', 'why: [Right, Wrong]'),
    at: /Right/,
    message: /sans cas/,
  },
  { name: 'an option left out', text: without('Ville'), at: /options/, message: /2 textes, ce fichier 1/ },
  {
    name: 'an unknown name between braces',
    text: whole.replace('{client}', '{custumer}'),
    at: /custumer/,
    message: /custumer/,
    advice: /client/,
  },
  {
    name: 'an anchor',
    text: whole.replace(/^title:.*$/m, 'title: &a B').replace(/^summary:.*$/m, 'summary: *a'),
    at: /\*a/,
    message: /alias/,
  },
]

describe('a wrong overlay is told where, in French', () => {
  test.each(WRONG)('$name', ({ text, at, message, advice = /./ }) => {
    const { problems } = read(text)
    const found = problems.map((problem) => ({ ...problem, line: text.split('\n')[problem.line - 1] ?? '' }))
    expect(found).toContainEqual({
      file: 'en.yaml',
      line: expect.stringMatching(at),
      column: expect.any(Number),
      message: expect.stringMatching(message),
      advice: expect.stringMatching(advice),
    })
  })
})

test('laid over, it changes the texts and nothing else', () => {
  const other = layOver(file, mechanicalOverlay(file))
  const changed = new Set(translatables(file).map(({ from }) => JSON.stringify(from)))
  const compare = (before: unknown, after: unknown, path: readonly PropertyKey[]): void => {
    if (typeof before === 'object' && before !== null) {
      expect(Object.keys(after as object)).toEqual(Object.keys(before))
      for (const key of Object.keys(before)) {
        const inner = Array.isArray(before) ? Number(key) : key
        compare(valueAt(before, [inner]), valueAt(after, [inner]), [...path, inner])
      }
    } else if (changed.has(JSON.stringify(path))) expect(after).toBe(`EN ${before}`)
    // A field with options expects the same option, in its new words.
    else if (path.at(-1) === 'expects') expect(after).toBe('EN Route')
    else expect(after).toBe(before)
  }
  compare(file, other, [])
  expect(file).toEqual(scenario?.file)
})

describe('what one begins with', () => {
  const filledIn = (skeleton: string) => skeleton.replaceAll('""', 'Words')

  test('asks every text, its French beside it, and is right once filled in', () => {
    const skeleton = overlaySkeleton(file)
    expect(skeleton.match(/""/g)).toHaveLength(translatables(file).length)
    for (const { french } of translatables(file)) expect(skeleton).toContain(`# ${french}`)
    expect(read(filledIn(skeleton)).problems).toEqual([])
    expect(read(skeleton).problems).toHaveLength(translatables(file).length)
  })

  test('keeps what is translated already, and asks the rest', () => {
    const skeleton = overlaySkeleton(file, without('Souriez'))
    expect(skeleton.match(/""/g)).toHaveLength(1)
    expect(read(filledIn(skeleton)).problems).toEqual([])
  })
})
