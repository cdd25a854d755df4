import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { SCHEMA_FILE, schemaTexts } from '../../src/app/command/schema.ts'
import { shippedScenarioFiles } from '../../src/app/shipped-scenarios.ts'
import { criteria } from '../../src/referential/criteria.ts'

const schemaText = () => schemaTexts()[SCHEMA_FILE]

test.each(Object.entries(schemaTexts()))('%s, that editors read, is the one the parser uses', (file, text) => {
  expect(readFileSync(file, 'utf8'), 'run `npm run schema`').toBe(text)
})

test('it completes every critère', () => {
  for (const { id } of criteria) expect(schemaText()).toContain(`"${id}"`)
})

test.each(shippedScenarioFiles())('%s refers to it', (file) => {
  const [, reference = ''] =
    /yaml-language-server: \$schema=(\S+)/.exec(readFileSync(file, 'utf8').split('\n')[0] ?? '') ?? []
  expect(readFileSync(new URL(reference, `file://${file}`), 'utf8')).toBe(schemaText())
})
