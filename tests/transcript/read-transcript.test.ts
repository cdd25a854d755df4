import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readTranscript, type Transcript, TranscriptError, writeTranscript } from '../../src/transcript/index.ts'

const transcript: Transcript = {
  format: 1,
  scenario: { id: 'petit', version: 1, hash: 'ab12' },
  year: 'premiere',
  speciality: 'MCV-A',
  seed: 4294967295,
  startedAt: '2026-01-05T08:00:00.000Z',
  entries: [
    { kind: 'reply', step: 'debut', reply: 'bien', atMs: 0 },
    { kind: 'advance', step: 'suite', atMs: 1200 },
  ],
}

const altered = (changes: Record<string, unknown>) => JSON.stringify({ ...transcript, ...changes })

function codeOf(text: string): string {
  try {
    readTranscript(text)
    return 'read'
  } catch (error) {
    return error instanceof TranscriptError
      ? `${error.code}${error.entry === undefined ? '' : ` ${error.entry}`}`
      : 'crash'
  }
}

describe('a transcript file', () => {
  test('written then read is the same', () => {
    expect(readTranscript(writeTranscript(transcript))).toEqual(transcript)
  })

  test('loses what it should not hold', () => {
    expect(readTranscript(altered({ score: 20, entries: [{ ...transcript.entries[0], level: 4 }] }))).toEqual({
      ...transcript,
      entries: [transcript.entries[0]],
    })
  })

  test.each([
    ['', 'not-json'],
    ['{', 'not-json'],
    ['null', 'not-a-transcript'],
    ['[]', 'not-a-transcript'],
    ['{"format": "1"}', 'not-a-transcript'],
    [altered({ format: 2 }), 'newer-format'],
    [altered({ format: 0 }), 'bad-field'],
    [altered({ year: 'quatrieme' }), 'bad-field'],
    [altered({ speciality: 'MCV' }), 'bad-field'],
    [altered({ seed: -1 }), 'bad-field'],
    [altered({ seed: 4294967296 }), 'bad-field'],
    [altered({ seed: 1.5 }), 'bad-field'],
    [altered({ scenario: { id: '', version: 1, hash: '' } }), 'bad-field'],
    [altered({ entries: {} }), 'bad-field'],
    [altered({ entries: [transcript.entries[0], { kind: 'reply', step: 'a', atMs: 0 }] }), 'bad-entry 1'],
    [altered({ entries: [{ kind: 'score', step: 'a', atMs: 0 }] }), 'bad-entry 0'],
    [altered({ entries: [{ kind: 'advance', step: 'a', atMs: -1 }] }), 'bad-entry 0'],
    [altered({ startedAt: 'x'.repeat(2_000_000) }), 'too-large'],
  ])('%s is refused with its reason', (text, code) => {
    expect(codeOf(text)).toBe(code)
  })

  test('of any content is read or refused, never a crash', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(codeOf(text)).not.toBe('crash')
      }),
    )
    fc.assert(
      fc.property(
        fc.constantFrom('format', 'scenario', 'year', 'speciality', 'seed', 'startedAt', 'entries'),
        fc.jsonValue(),
        (field, value) => {
          expect(codeOf(altered({ [field]: value }))).not.toBe('crash')
        },
      ),
    )
  })
})
