import { expect, it } from 'vitest'
import { readScenario } from '../../../src/scenario/read-scenario.ts'
import { compileOwn, readCompiled, underId } from '../../../src/server/api/scenarios/compile-own.ts'
import { guideScenario } from '../../support/author-guide.ts'

const text = guideScenario('premiere')

it('is made again from its text where another version of Comptoir compiled it', () => {
  const { scenario } = readScenario(text, 'lampe.yaml')
  const { compiled } = compileOwn(underId(scenario!, 'own.1'))
  const kept = JSON.stringify(compiled)
  expect(compiled.years.premiere?.scenario.id).toBe('own.1')
  expect(readCompiled('own.1', { text: '', compiled: kept })).toEqual(JSON.parse(kept))
  const other = JSON.stringify({ form: 0, years: {} })
  expect(JSON.parse(JSON.stringify(readCompiled('own.1', { text, compiled: other })))).toEqual(JSON.parse(kept))
})
