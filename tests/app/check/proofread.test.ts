import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { accepted } from '../../../src/app/check/proofread/accepted.ts'
import { frenchTexts } from '../../../src/app/check/proofread/french-texts.ts'
import { type Finding, GrammalecteMissing, grammarFindings } from '../../../src/app/check/proofread/grammalecte.ts'
import { sortFindings } from '../../../src/app/check/proofread/sort-findings.ts'
import { shippedScenarioFiles } from '../../../src/app/shipped-scenarios.ts'

const root = join(import.meta.dirname, '..', '..', '..')
const texts = frenchTexts()
const text = (words: string, file = 'a.yaml') => ({ file, line: 1, id: 'x', words })
/** Begins with what stands for a name or a number. */
const filledIn = /^\P{L}*?(Camille|[13])\b/u
const finding = (words: string, underlined: string, rule = 'g3__gn'): Finding => ({
  text: text(words),
  underlined,
  rule,
  message: '',
  suggestions: [],
})

/** What Grammalecte finds, or undefined on a machine without it. */
function proofread(words: string): readonly Finding[] | undefined {
  try {
    return grammarFindings([text('Bonjour.'), text(words)])
  } catch (error) {
    if (error instanceof GrammalecteMissing) return undefined
    throw error
  }
}

describe('the texts to proofread', () => {
  it('come from every scenario, from the interface and from the descriptors', () => {
    const files = new Set(texts.map(({ file }) => file))
    for (const file of shippedScenarioFiles()) expect([...files].map((one) => join(root, one))).toContain(file)
    expect([...files]).toContain('src/i18n/fr/home.ts')
    expect(texts.filter(({ file }) => file.startsWith('src/referential/descriptors/'))).toHaveLength(220)
  })

  it('each stand where they are said to', () => {
    const lines = new Map([...new Set(texts.map(({ file }) => file))].map((file) => [file, linesOf(file)]))
    const firstWord = (words: string) => /[\p{L}\d]+/u.exec(words)?.[0] ?? ''
    const away = texts.filter(({ file, line, words }) => {
      // A block of text begins under its key.
      const near =
        lines
          .get(file)
          ?.slice(line - 1, line + 2)
          .join('\n') ?? ''
      return !near.includes(firstWord(words)) && !filledIn.test(words)
    })
    expect(away).toEqual([])
  })

  it('hold no value left to fill in', () => {
    expect(texts.filter(({ words }) => /\{\{|\{client\}/.test(words))).toEqual([])
  })
})

const linesOf = (file: string) => readFileSync(join(root, file), 'utf8').split('\n')

describe('the findings', () => {
  it('are set aside when judged no mistakes, by the words around as a person types them', () => {
    const one = { within: /dit « non »/, underlined: /^non$/, reason: 'cité' }
    const [kept, other] = [finding('Il dit «\u00a0non\u00a0».', 'non'), finding('Il dit non.', 'non')]
    expect(sortFindings([kept, other], [one])).toEqual({ open: [other], idle: [] })
  })

  it('leave accepted families that nothing belongs to', () => {
    const one = { rule: 'maj', reason: 'plus rien' }
    expect(sortFindings([finding('a', 'a')], [one])).toEqual({ open: [finding('a', 'a')], idle: [one] })
  })

  it('are accepted with a reason each', () => {
    for (const { reason, rule, underlined } of accepted) {
      expect(reason.length).toBeGreaterThan(10)
      expect(rule ?? underlined).toBeDefined()
    }
  })

  it.skipIf(proofread('Bonjour.') === undefined)('of Grammalecte are told with the text they are in', () => {
    const [first] = proofread('Un table ronde.\nElle est là.') ?? []
    expect(first).toMatchObject({
      text: { words: 'Un table ronde.\nElle est là.' },
      underlined: 'Un',
      suggestions: ['Une'],
    })
  })
})

it('without Grammalecte, npm run proofread says how to install it', () => {
  const script = join(root, 'src/app/check/proofread.ts')
  const { status, stderr } = spawnSync(process.execPath, [script], { encoding: 'utf8', env: { PATH: '' } })
  expect([status, stderr]).toEqual([2, expect.stringContaining('apt install grammalecte-cli')])
})
