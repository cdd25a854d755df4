import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { YEAR_OPTIONS } from '../../src/scenario/year-options.ts'
import { readTranscript, type Transcript, TranscriptError, writeTranscript } from '../../src/transcript/index.ts'
import { TRANSCRIPT_FORMAT } from '../../src/transcript/types.ts'

const transcript: Transcript = {
  format: TRANSCRIPT_FORMAT,
  scenario: { id: 'petit', version: 1, hash: 'ab12' },
  year: 'premiere',
  speciality: 'MCV-A',
  seed: 4294967295,
  options: YEAR_OPTIONS.seconde,
  startedAt: '2026-01-05T08:00:00.000Z',
  entries: [
    { kind: 'reply', step: 'debut', reply: 'bien', atMs: 0 },
    { kind: 'advance', step: 'suite', atMs: 1200 },
    { kind: 'ask', step: 'questions', question: 'usage', atMs: 2000 },
    { kind: 'consult', step: 'documents', resource: 'stock', atMs: 3000 },
    { kind: 'close', step: 'documents', atMs: 4000 },
    { kind: 'order', step: 'taches', tasks: ['b', 'a'], atMs: 5000 },
    { kind: 'record', step: 'fiche', fields: { nom: 'Garnier', tel: '' }, atMs: 6000 },
    { kind: 'write', step: 'message', text: 'Bonjour,\nmerci.', atMs: 7000 },
    { kind: 'incident', step: 'message', incident: 'appel', reply: 'prendre', atMs: 8000 },
    { kind: 'hint', step: 'message', atMs: 9000 },
    { kind: 'repair', step: 'message', atMs: 9100 },
    { kind: 'timeout', step: 'message', atMs: 9200 },
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

  test('of format 1 is read as played: without help, repair or time', () => {
    const { options, ...older } = transcript
    expect(readTranscript(JSON.stringify({ ...older, format: 1 }))).toEqual({
      ...older,
      options: { feedback: 'debrief', hints: false, hintCost: 0, repairs: 0, replyTime: 'none', timeMultiplier: 1 },
    })
  })

  test.each([
    ['', 'not-json'],
    ['{', 'not-json'],
    ['null', 'not-a-transcript'],
    ['[]', 'not-a-transcript'],
    ['{"format": "1"}', 'not-a-transcript'],
    [altered({ format: TRANSCRIPT_FORMAT + 1 }), 'newer-format'],
    [altered({ format: 0 }), 'bad-field'],
    [altered({ year: 'quatrieme' }), 'bad-field'],
    [altered({ options: {} }), 'bad-field'],
    [altered({ options: { ...YEAR_OPTIONS.seconde, timeMultiplier: 9 } }), 'bad-field'],
    [altered({ speciality: 'MCV' }), 'bad-field'],
    [altered({ seed: -1 }), 'bad-field'],
    [altered({ seed: 4294967296 }), 'bad-field'],
    [altered({ seed: 1.5 }), 'bad-field'],
    [altered({ scenario: { id: '', version: 1, hash: '' } }), 'bad-field'],
    [altered({ entries: {} }), 'bad-field'],
    [altered({ entries: [transcript.entries[0], { kind: 'reply', step: 'a', atMs: 0 }] }), 'bad-entry 1'],
    [altered({ entries: [{ kind: 'score', step: 'a', atMs: 0 }] }), 'bad-entry 0'],
    [altered({ entries: [{ kind: 'advance', step: 'a', atMs: -1 }] }), 'bad-entry 0'],
    [altered({ entries: [{ kind: 'order', step: 'a', tasks: 'b', atMs: 1 }] }), 'bad-entry 0'],
    [altered({ entries: [{ kind: 'record', step: 'a', fields: { a: 1 }, atMs: 1 }] }), 'bad-entry 0'],
    [altered({ entries: [{ kind: 'write', step: 'a', text: 'x'.repeat(5001), atMs: 1 }] }), 'bad-entry 0'],
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
