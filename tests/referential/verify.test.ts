import { existsSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { verifyReferential } from '../../src/app/command/referential-verify.ts'
import { findProblems } from '../../src/referential/official/find-problems.ts'
import { readTexts } from '../../src/referential/official/read-texts.ts'
import { type WholeReferential, wholeReferential as whole } from '../../src/referential/official/whole.ts'
import type { Criterion } from '../../src/referential/types.ts'
import { officialTextsFrom } from './official-text.ts'

const built = officialTextsFrom(whole)
const texts = readTexts(built, whole.documents)
const named = process.env.COMPTOIR_OFFICIAL_TEXTS
const realFolder = named ?? resolve(import.meta.dirname, '../../../shared/seeds')

function withCriterion(id: string, change: (one: Criterion) => Criterion[]): WholeReferential {
  return { ...whole, criteria: whole.criteria.flatMap((one) => (one.id === id ? change(one) : [one])) }
}

/** The wording with its first, middle and last word changed in turn. */
function alterations(text: string): string[] {
  const words = text.split(' ')
  const places = new Set([0, Math.floor(words.length / 2), words.length - 1])
  return [...places].map((place) => words.map((word, index) => (index === place ? `${word}x` : word)).join(' '))
}

describe('the verifier, on texts built for the test', () => {
  it('finds nothing to say of the data as it is', () => {
    expect(findProblems(whole, texts)).toEqual([])
  })

  it.each(whole.criteria.map((one) => one.id))('sees one word altered in %s, and its removal', (id) => {
    for (const text of alterations(whole.criteria.find((one) => one.id === id)?.text ?? '')) {
      expect(
        findProblems(
          withCriterion(id, (one) => [{ ...one, text }]),
          texts,
        ),
      ).not.toEqual([])
    }
    const removed = findProblems(
      withCriterion(id, () => []),
      texts,
    )
    expect(removed.some((said) => said.includes('critère oublié'))).toBe(true)
  })

  it('sees a critère moved to another block or competence, doubled, or invented', () => {
    const id = 'MA.1.salutations'
    const changes: ((one: Criterion) => Criterion[])[] = [
      (one) => [{ ...one, block: '2' }],
      (one) => [{ ...one, competences: ['1B'] }],
      (one) => [{ ...one, competences: ['1A', '1B'] }],
      (one) => [one, one],
      (one) => [one, { ...one, id: 'MA.1.sourire', text: 'Le sourire est présent' }],
    ]
    for (const change of changes) expect(findProblems(withCriterion(id, change), texts)).not.toEqual([])
  })

  it('does not let an original hide an altered wording', () => {
    const text = 'Pertinence du questionnement pour identifier les problèmes'
    const problems = findProblems(
      withCriterion('MCV.2.problemes', (one) => [{ ...one, text }]),
      texts,
    )
    expect(problems).toHaveLength(1)
    expect(problems[0]).toContain('coquille')
  })

  it('sees a critère added to the texts, and a résultat attendu altered there', () => {
    const added = built.map((text) => text.replace('Gr 1 > Les salutations', 'Gr 1 > Le regard est franc\n(\n$&'))
    expect(findProblems(whole, readTexts(added, whole.documents))).not.toEqual([])
    const altered = built.map((text) =>
      text.replace('Assurer la continuité du service', 'Assurer la qualité du service'),
    )
    expect(findProblems(whole, readTexts(altered, whole.documents)).join()).toContain('Résultats attendus MA')
  })

  it('names a text that is missing', () => {
    expect(findProblems(whole, readTexts(built.slice(1), whole.documents))).toEqual([
      expect.stringContaining('Vademecum'),
    ])
  })

  it('recognises the texts in a folder by what they say', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'official-'))
    try {
      await Promise.all(built.map((text, index) => writeFile(join(folder, `texte-${9 - index}.txt`), text)))
      expect(await verifyReferential(folder)).toEqual([])
    } finally {
      await rm(folder, { recursive: true })
    }
  })
})

describe.skipIf(named === undefined && !existsSync(realFolder))('the verifier, on the official texts', () => {
  it('finds nothing to say', async () => {
    expect(await verifyReferential(realFolder)).toEqual([])
  })

  it('sees one word altered in any critère, and the removal of any', async () => {
    const names = (await readdir(realFolder)).filter((name) => name.endsWith('.txt'))
    const files = await Promise.all(names.map((name) => readFile(join(realFolder, name), 'utf8')))
    const real = readTexts(files, whole.documents)
    for (const { id, text } of whole.criteria) {
      const [altered = ''] = alterations(text)
      expect(
        findProblems(
          withCriterion(id, (one) => [{ ...one, text: altered }]),
          real,
        ),
        id,
      ).not.toEqual([])
      expect(
        findProblems(
          withCriterion(id, () => []),
          real,
        ),
        id,
      ).not.toEqual([])
    }
  })
})
