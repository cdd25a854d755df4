import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { dataOf, dataSchema } from '../../../src/classroom/export/data.ts'
import { NATURE } from '../../../src/classroom/export/words.ts'
import { reviewedCopy } from '../../support/reviewed-copy.ts'

const at = '2026-11-02T09:00:00.000Z'
const validate = new Ajv2020({ allErrors: true }).compile(dataSchema())

describe('the data of an assignment', () => {
  it('hold each copy whole: levels, reasons, remark, mark, comments, transcript', () => {
    const copy = reviewedCopy()
    const data = dataOf([copy], at)
    expect(data).toMatchObject({ comptoir: 'data', format: 1, nature: NATURE, exportedAt: at })
    expect(data.copies).toEqual([copy])
  })

  it('follow their schema, for a validator that knows nothing of us', () => {
    const copies = [
      reviewedCopy(),
      reviewedCopy({ speciality: 'MA', complete: false, settled: false, mark: null, remark: '', comments: [] }),
      reviewedCopy({ speciality: null, year: 'seconde', mark: null, assignment: null, mode: 'training' }),
    ]
    expect(validate(JSON.parse(JSON.stringify(dataOf(copies, at)))), JSON.stringify(validate.errors)).toBe(true)
  })

  it.each([
    ['a fifth level', (copy: Record<string, never[]>) => Object.assign(copy.lines![0]!, { level: 5 })],
    ['a field of nobody', (copy: object) => Object.assign(copy, { address: 'x' })],
    ['a mark that is no half point', (copy: object) => Object.assign(copy, { mark: 12.3 })],
    ['no transcript', (copy: Record<string, unknown>) => delete copy.transcript],
  ])('do not with %s', (_name, spoil) => {
    const data = JSON.parse(JSON.stringify(dataOf([reviewedCopy()], at)))
    spoil(data.copies[0])
    expect(validate(data)).toBe(false)
  })

  it('are told in words, every field of a copy', () => {
    const { copies } = (dataSchema() as { properties: Record<string, { items: { properties: object } }> }).properties
    const properties = Object.entries(copies!.items.properties) as [string, { description?: string; type?: string }][]
    const untold = properties.filter(([, { description, type }]) => description === undefined && type !== 'array')
    expect(untold).toEqual([])
  })
})
