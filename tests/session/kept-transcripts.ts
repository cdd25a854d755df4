import { expect, test } from 'vitest'
import { criteria } from '../../src/referential/criteria.ts'
import type { YearScenario } from '../../src/scenario/model.ts'
import { type Reference, score } from '../../src/scoring/index.ts'
import { replay } from '../../src/session/index.ts'
import { readTranscript } from '../../src/transcript/index.ts'
import references from './kept/references.json' with { type: 'json' }
import scenario from './kept/scenario.json' with { type: 'json' }
import sheet from './kept/sheet.json' with { type: 'json' }
import format1 from './kept/transcript-1.json' with { type: 'json' }
import format2 from './kept/transcript-2.json' with { type: 'json' }

/** Files kept from every format, and the sheet they gave: it must stay the same, in Node and in the browser. */
export function keptTranscripts(where: string): void {
  test.each([
    ['1', format1],
    ['2', format2],
  ])(`a kept transcript of format %s gives the same sheet in ${where}`, (_, transcript) => {
    const read = readTranscript(JSON.stringify(transcript))
    const { evidence, stoppedAt } = replay(scenario as unknown as YearScenario, read)
    expect(stoppedAt).toBeNull()
    const reference = (references as unknown as Record<string, Reference>)[evidence.profile] as Reference
    const derived = score({ transcript: read, evidence, reference, criteria })
    expect({ ...derived, criteria: derived.criteria.filter((line) => line.status !== 'not-evaluated') }).toEqual(sheet)
  })
}
