import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { type Statement, statementsOf } from '../../../src/classroom/export/xapi.ts'
import { reviewedCopy } from '../../support/reviewed-copy.ts'
import { statementWarnings } from '../../support/statement-warnings.ts'

const source = {
  home: 'https://comptoir.lycee.example',
  uuidOf: (name: string) =>
    createHash('sha1')
      .update(name)
      .digest('hex')
      .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-5$3-8$4-$5')
      .replace(/-5.(...)-8.(...)-/, '-5$1-8$2-'),
}

describe('the statements of a copy', () => {
  const copy = reviewedCopy({ candidate: { alias: 'Loutre', name: 'DURAND Léa', number: '0123' } })
  const statements = statementsOf(copy, source)

  it('are one per move, one per level and one for the play', () => {
    const levels = copy.lines.filter(({ level }) => level !== null).length
    expect(statements).toHaveLength(copy.transcript.entries.length + levels + 1)
  })

  it('are valid by xAPI 1.0.3, for a validator of record stores', () => {
    for (const statement of statements) expect(statementWarnings(JSON.parse(JSON.stringify(statement)))).toEqual([])
    const left = statementsOf(reviewedCopy({ complete: false, speciality: 'MA' }), source)
    for (const statement of left) expect(statementWarnings(statement)).toEqual([])
  })

  it.each<[string, (statement: Record<string, unknown>) => unknown]>([
    ['no verb', (statement) => delete statement.verb],
    ['an actor by nothing', (statement) => Object.assign(statement, { actor: { objectType: 'Agent' } })],
    ['a duration in words', (statement) => Object.assign(statement, { result: { duration: 'une minute' } })],
    ['a score above its highest', (statement) => Object.assign(statement, { result: { score: { scaled: 2 } } })],
  ])('would not be with %s', (_name, spoil) => {
    const spoiled = JSON.parse(JSON.stringify(statements.at(-1)))
    spoil(spoiled)
    expect(statementWarnings(spoiled)).not.toEqual([])
  })

  it('name the student by the account of an alias: no name, no number, no address', () => {
    for (const { actor } of statements)
      expect(actor).toEqual({ objectType: 'Agent', account: { homePage: source.home, name: 'Loutre' } })
    expect(JSON.stringify(statements)).not.toMatch(/DURAND|Léa|0123|mbox|mailto/)
  })

  it('say the level of the scale, and never the mark', () => {
    const { level } = copy.lines[2]!
    const scored = statements.find(({ object }) => JSON.stringify(object).includes(copy.lines[2]!.criterion))
    expect(scored?.result).toMatchObject({ score: { raw: level, min: 1, max: 4, scaled: 2 / 3 } })
    expect(JSON.stringify(statements)).not.toContain('13.5')
  })

  it('keep what was answered and when', () => {
    const written = statements[2] as Statement
    expect(written).toMatchObject({ timestamp: '2026-11-02T08:01:05.000Z', result: { response: '=1+1' } })
    expect(statements.at(-1)?.result).toEqual({ completion: true, duration: 'PT65.00S' })
  })

  it('bear the same ids when made again, all different', () => {
    expect(statementsOf(copy, source)).toEqual(statements)
    expect(new Set(statements.map(({ id }) => id)).size).toBe(statements.length)
  })
})
