import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readScenario } from '../../src/scenario/read-scenario.ts'
import { fin, reply, scenarioText } from '../support/scenario-text.ts'

const text = scenarioText({
  debut: { choices: [reply('a', { 'MA.1.ecoute': 4 }, 'fin'), reply('b', { 'MA.1.ecoute': 1 }, 'fin')] },
  fin,
})

/** Whatever happens to a file, its author gets either a scenario or located problems: never an exception. */
function readsOrTells(content: string): void {
  const { scenario, problems } = readScenario(content, 'f.yaml')
  expect(scenario === undefined).toBe(problems.length > 0)
  for (const { line, column, message } of problems) {
    expect(line).toBeGreaterThan(0)
    expect(column).toBeGreaterThan(0)
    expect(message).not.toBe('')
  }
}

test('any text at all', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), readsOrTells))
})

test('a right file with a piece cut out or put in', () => {
  const piece = fc.oneof(
    fc.string({ maxLength: 8 }),
    fc.constantFrom('\t', ':', '- ', '[', '{', '"', '&a', '*a', '!!js ', '---\n', '|', '? '),
  )
  fc.assert(
    fc.property(fc.nat(text.length), fc.nat(30), piece, (at, length, inserted) => {
      readsOrTells(text.slice(0, at) + inserted + text.slice(at + length))
    }),
    { numRuns: 500 },
  )
})
