import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { shippedShelf } from '../../src/app/classes/shipped-shelf.ts'
import { playBot } from '../../src/audit/play-bot.ts'
import { type CopyCheck, checkCopy } from '../../src/classroom/copy/check-copy.ts'
import { copySheetOf } from '../../src/classroom/copy/copy-sheet.ts'
import { sheetWith } from '../../src/server/api/scores/sheet-of.ts'
import { readCopy } from '../../src/transcript/copy/read-copy.ts'
import type { Copy } from '../../src/transcript/copy/types.ts'
import { publicKeyOf, sealCopy, writeCopy } from '../../src/transcript/copy/write-copy.ts'
import { type Transcript, TranscriptError, writeTranscript } from '../../src/transcript/index.ts'
import { byteMutation, entryMutation, fieldMutation, type Mutation } from '../support/mutations.ts'

const scenarios = shippedShelf()
const secretKey = '7'.repeat(64)
const publicKey = publicKeyOf(secretKey)
const signing = { secretKey, signedAt: '2026-11-02T08:00:00.000Z' }
const played = scenarios.find('velo-electrique', 'premiere')!
let transcript: Transcript
let signed: string
let unsigned: string

beforeAll(async () => {
  const startedAt = '2026-11-02T07:30:00.000Z'
  transcript = await playBot({ scenario: played.scenario, bot: 'expert', seed: 7, speciality: 'MCV-A', startedAt })
  const sheet = copySheetOf(sheetWith(transcript, played)!)
  signed = writeCopy(sealCopy(transcript, sheet, signing))
  unsigned = writeCopy(sealCopy(transcript, sheet))
})

/** What a reader learns of a file: why it is refused, or what the check says of its sheet. */
function found(text: string, keys: readonly string[] = [publicKey]): CopyCheck | { readonly state: 'refused' } {
  try {
    const read = readCopy(text)
    const shelf = scenarios.find(read.transcript.scenario.id, read.transcript.year)
    const sheet = shelf ? sheetWith(read.transcript, shelf) : null
    if (shelf === undefined || sheet === null) return { state: 'refused' }
    const { hash } = shelf.scenario
    return checkCopy(read, { sheet, changed: hash !== read.transcript.scenario.hash }, keys)
  } catch (error) {
    if (error instanceof TranscriptError) return { state: 'refused' }
    throw error
  }
}

const edited = (text: string, edit: (copy: Copy) => unknown) => {
  const copy = JSON.parse(text) as Copy
  edit(copy)
  return `${JSON.stringify(copy, null, 2)}\n`
}

describe('a copy as it was made', () => {
  it('is intact, and signed by a server that is known here', () => {
    expect(found(signed)).toEqual({
      ...{ state: 'intact', signature: 'trusted', signedAt: signing.signedAt, publicKey },
      ...{ breaches: [], differs: [], changed: false },
    })
  })

  it('is intact without being vouched for when the key is not known here', () => {
    expect(found(signed, [])).toMatchObject({ state: 'intact', signature: 'unknown-key', publicKey })
  })

  it('is intact without a signature', () => {
    expect(found(unsigned)).toMatchObject({ state: 'intact', signature: 'none', signedAt: null, publicKey: null })
  })

  it('as a bare transcript opens, and nothing is said of it', () => {
    expect(found(writeTranscript(transcript))).toMatchObject({ state: 'unsealed', signature: 'none', breaches: [] })
  })
})

describe('a copy that was altered says where:', () => {
  it.each<[string, (copy: Copy) => unknown, unknown]>([
    ['an entry', (copy) => Object.assign(copy.transcript.entries[4] ?? {}, { atMs: 1 }), { what: 'entry', entry: 4 }],
    [
      'the end cut off',
      (copy) => (copy.transcript.entries as unknown[]).pop(),
      { what: 'entry', entry: expect.any(Number) },
    ],
    ['the date', (copy) => Object.assign(copy.transcript, { startedAt: '2026-11-03T07:30:00.000Z' }), { what: 'head' }],
    [
      'a level of the sheet',
      (copy) => Object.assign(copy.sheet!.lines.find(({ level }) => level !== null)!, { level: 1 }),
      { what: 'rest' },
    ],
    ['the signer', (copy) => Object.assign(copy.signer!, { signedAt: '2026-11-03T07:30:00.000Z' }), { what: 'rest' }],
    ['no signature', (copy) => Object.assign(copy.seal, { signature: null }), { what: 'signature' }],
    ['another field', (copy) => Object.assign(copy, { mark: 20 }), { what: 'rest' }],
  ])('%s', (_name, edit, breach) => {
    const check = found(edited(signed, edit))
    expect(check).toMatchObject({ state: 'altered', signature: 'wrong' })
    expect((check as CopyCheck).breaches[0]).toEqual(breach)
  })

  it('its layout alone', () => {
    const check = found(JSON.stringify(JSON.parse(signed)))
    expect(check).toMatchObject({ state: 'altered', breaches: [{ what: 'layout' }], signature: 'trusted' })
  })

  it('its sheet, sealed again by somebody without the key', () => {
    const flattered = copySheetOf(sheetWith(transcript, played)!)
    const line = flattered.lines.find(({ level }) => level !== null)!
    Object.assign(line, { level: 1 })
    const check = found(writeCopy(sealCopy(transcript, flattered)))
    expect(check).toMatchObject({ state: 'altered', signature: 'none', breaches: [], differs: [line.id] })
    const forged = found(writeCopy(sealCopy(transcript, flattered, { ...signing, secretKey: '8'.repeat(64) })))
    expect(forged).toMatchObject({ state: 'altered', signature: 'unknown-key' })
  })

  it('not its sheet, when the scenario has changed since', () => {
    const older = { ...transcript, scenario: { ...transcript.scenario, hash: 'ab12' } }
    const sheet = copySheetOf(sheetWith(transcript, played)!)
    const other = { ...sheet, lines: sheet.lines.map((line) => ({ ...line, level: null })) }
    const check = found(writeCopy(sealCopy(older, other)))
    expect(check).toMatchObject({ state: 'intact', changed: true })
    expect((check as CopyCheck).differs.length).toBeGreaterThan(0)
  })
})

describe('of a thousand copies spoiled', () => {
  const mutations: readonly (readonly [string, fc.Arbitrary<Mutation>])[] = [
    ['in one byte', byteMutation],
    ['in one entry', entryMutation],
    ['in one field', fieldMutation],
  ]
  const RUNS = 334

  it.each(mutations)('%s, each is refused or said to be altered; none crashes', (_name, mutation) => {
    const met = new Map<string, number>()
    fc.assert(
      fc.property(mutation, fc.boolean(), (mutate, withSignature) => {
        const text = withSignature ? signed : unsigned
        const spoiled = mutate(text)
        fc.pre(spoiled !== text)
        const { state } = found(spoiled)
        met.set(state, (met.get(state) ?? 0) + 1)
        expect(['refused', 'altered']).toContain(state)
      }),
      { numRuns: RUNS, seed: 20_261_102 },
    )
    // Both are met: a reader that refused everything would say nothing.
    expect([...met.values()].reduce((sum, count) => sum + count, 0)).toBe(RUNS)
    expect(met.get('altered')).toBeGreaterThan(5)
  })
})

it.each([
  ['nested too deeply', '['.repeat(100_000) + ']'.repeat(100_000)],
  ['nothing', 'null'],
])('a copy whose sheet is %s is refused or read, and never crashes', (_name, sheet) => {
  const text = unsigned.replace(/"sheet": \{[\s\S]*?\n {2}\},/, `"sheet": ${sheet},`)
  expect(text).not.toBe(unsigned)
  expect(['refused', 'altered']).toContain(found(text).state)
})

it.each([
  [{ comptoir: 'copy', format: 2 }, 'newer-format'],
  [{ comptoir: 'copy', format: 0 }, 'bad-field'],
  [{ comptoir: 'copy', format: '1' }, 'not-a-transcript'],
  [{ comptoir: 'class', format: 1 }, 'not-a-transcript'],
])('%o is refused', (head, code) => {
  expect(() => readCopy(JSON.stringify({ ...(JSON.parse(signed) as object), ...head }))).toThrow(
    new TranscriptError(code as 'bad-field'),
  )
})
