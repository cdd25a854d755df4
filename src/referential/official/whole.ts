import { digitalTools, doubleExample, examTable, landmarks, mends, principles } from '../context.ts'
import { criteria } from '../criteria.ts'
import { details } from '../details.ts'
import { blocks, competences, documents, groups, specialities, years } from '../frame.ts'

/** All the transcribed data at once, as the verifier takes it. */
export const wholeReferential = {
  documents,
  specialities,
  blocks,
  years,
  groups,
  competences,
  criteria,
  details,
  examTable,
  digitalTools,
  doubleExample,
  principles,
  landmarks,
  mends,
}

export type WholeReferential = typeof wholeReferential
