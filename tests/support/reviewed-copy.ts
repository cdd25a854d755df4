import type { ReviewedCopy } from '../../src/classroom/export/types.ts'
import { criteriaOf } from '../../src/referential/index.ts'
import type { Level } from '../../src/referential/types.ts'
import { YEAR_OPTIONS } from '../../src/scenario/year-options.ts'
import { TRANSCRIPT_FORMAT } from '../../src/transcript/types.ts'

/** A closed copy in which the critères of its speciality have levels 1, 2, 3, 4, 1, 2… and every fifth has none. */
export function reviewedCopy(change: Partial<ReviewedCopy> = {}): ReviewedCopy {
  const { speciality = 'MCV-A', year = 'terminale' } = change
  const lines = criteriaOf(speciality).map(({ id }, index) => {
    const level = index % 5 === 4 ? null : (((index % 4) + 1) as Level)
    return { criterion: id, level, proposal: level, why: index === 0 ? 'Le ton était juste, pas la posture.' : null }
  })
  return {
    ...{ run: 'a'.repeat(32), classroom: 'Tle MCV', school: null, speciality, year, mode: 'evaluation' },
    ...{ assignment: 'devoir', scenario: 'Un vélo électrique', startedAt: '2026-11-02T08:00:00.000Z', complete: true },
    ...{ settled: true, lines, remark: 'Écoute sûre, offre à mieux argumenter.', mark: 13.5 },
    candidate: { alias: 'Loutre turquoise', name: null, number: null },
    comments: [{ entry: 2, text: 'Reformulation attendue ici.' }],
    transcript: {
      format: TRANSCRIPT_FORMAT,
      scenario: { id: 'velo-electrique', version: 1, hash: 'ab12' },
      ...{ year, speciality, seed: 1, options: YEAR_OPTIONS[year], startedAt: '2026-11-02T08:00:00.000Z' },
      entries: [
        { kind: 'advance', step: 'accueil', atMs: 500 },
        { kind: 'reply', step: 'accueil', reply: 'saluer', atMs: 4000 },
        { kind: 'write', step: 'message', text: '=1+1', atMs: 65_000 },
      ],
    },
    ...change,
  }
}
