import { describe, expect, it } from 'vitest'
import { competences, criteria, criterion } from '../../../src/referential/index.ts'
import type { Level } from '../../../src/referential/types.ts'
import type { SheetLine } from '../../../src/scoring/types.ts'
import { groupByCompetence, levelCounts } from '../../../src/views/student/debrief/grouping.ts'

const line = (id: string, level: Level | null, status: SheetLine['status'] = level ? 'levelled' : 'not-evaluated') =>
  ({
    id,
    level,
    status,
    mean: level,
    expected: level ? 1 : 0,
    met: level ? 1 : 0,
    capped: false,
    evidence: [],
  }) as SheetLine

describe('the sheet read competence by competence', () => {
  it('shows each critère of the référentiels once, in official order', () => {
    const groups = groupByCompetence(
      criteria.map(({ id }) => line(id, 3)),
      criterion,
      competences,
    )
    const ids = groups.flatMap((group) => group.seen.map((one) => one.line.id))
    expect(ids.toSorted()).toEqual(criteria.map(({ id }) => id).toSorted())
    const order = groups.map((group) => group.competence.id)
    expect(order).toEqual(order.toSorted())
  })

  it('sets apart what was not evaluated, and keeps a detour among what was seen', () => {
    const sheet = [
      line('MA.1.salutations', 4),
      line('MA.1.priorites', null),
      line('MCV.1.communication', null, 'observed'),
    ]
    const [group] = groupByCompetence(sheet, criterion, competences)
    expect(group?.competence.id).toBe('1A')
    expect(group?.seen.map((one) => one.line.id)).toEqual(['MA.1.salutations', 'MCV.1.communication'])
    expect(group?.notEvaluated.map((one) => one.line.id)).toEqual(['MA.1.priorites'])
  })

  it('counts the critères at each level, best first, without empty levels', () => {
    expect(levelCounts([line('a', 2), line('b', 4), line('c', 2), line('d', null)])).toEqual([
      { level: 4, count: 1 },
      { level: 2, count: 2 },
    ])
  })
})
