import { examTable } from '../../referential/context.ts'
import type { ExamRow } from '../../referential/context-types.ts'
import { descriptorOf } from '../../referential/descriptors/index.ts'
import type { Descriptor } from '../../referential/descriptors/types.ts'
import { blockTitle, criteriaOf, levelWords } from '../../referential/index.ts'
import type {
  BlockId,
  Criterion,
  CriterionId,
  Level,
  ReferentialId,
  SpecialityId,
  YearId,
} from '../../referential/types.ts'
import type { ReviewedLine } from '../review/types.ts'

/** A critère on a grid: one cross at most. */
export interface GridLine {
  readonly id: CriterionId
  readonly text: string
  /** The competences it is cited under. */
  readonly competences: readonly string[]
  readonly level: Level | null
  readonly descriptors: Descriptor
  /** Why a person gave another level than the one proposed. */
  readonly why: string | null
}

/** The grid of an épreuve, or of a block that has none held in CCF. */
export interface Grid {
  readonly code: string
  readonly title: string
  /** Whether it is an épreuve held in CCF. */
  readonly inCcf: boolean
  /** The four words, level 1 first. */
  readonly levels: readonly string[]
  readonly lines: readonly GridLine[]
}

/** What decides which grids a copy has. */
export interface Graded {
  readonly year: YearId
  readonly speciality: SpecialityId | null
  readonly lines: readonly ReviewedLine[]
}

/**
 * The grids of a copy: every épreuve in CCF of its speciality, whole, then whatever else has a level. In Seconde nothing
 * is certified: a grid for each block that has a level, and no épreuve.
 */
export function gridsOf({ year, speciality, lines }: Graded): readonly Grid[] {
  const given = new Map(lines.map((line) => [line.criterion, line]))
  const all = criteriaOf(speciality)
  const blocks = [
    ...new Map(all.map(({ referential, block }) => [`${referential} ${block}`, { referential, block }])).values(),
  ]
  return blocks.flatMap(({ referential, block }) => {
    const its = all.filter((one) => one.referential === referential && one.block === block)
    const isSeen = its.some(({ id }) => (given.get(id)?.level ?? null) !== null)
    const exam = year === 'seconde' ? undefined : examOf(referential, block, speciality)
    const inCcf = exam?.code.startsWith('E3') ?? false
    if (!inCcf && !isSeen) return []
    return [
      {
        code: exam?.code ?? `${referential} bloc ${block}`,
        title: exam === undefined || !inCcf ? blockTitle(referential, block) : titleOf(exam),
        inCcf,
        levels: levelWords(referential),
        lines: its.map((one) => lineOf(one, given.get(one.id))),
      },
    ]
  })
}

/** The épreuves in CCF of a speciality, by code. */
export function examsOf(speciality: SpecialityId | null): readonly string[] {
  if (speciality === null) return []
  return gridsOf({ year: 'terminale', speciality, lines: [] }).map(({ code }) => code)
}

/** The épreuve most of whose critères a copy has levels for; the first when two are even, null when none has any. */
export function mainExam(copy: Graded): string | null {
  const counted = gridsOf(copy)
    .filter(({ inCcf }) => inCcf)
    .map(({ code, lines }) => ({ code, count: lines.filter(({ level }) => level !== null).length }))
  const most = Math.max(0, ...counted.map(({ count }) => count))
  return most === 0 ? null : (counted.find(({ count }) => count === most)?.code ?? null)
}

function lineOf({ id, text, competences }: Criterion, given: ReviewedLine | undefined): GridLine {
  return { id, text, competences, level: given?.level ?? null, descriptors: descriptorOf(id), why: given?.why ?? null }
}

function examOf(referential: ReferentialId, block: BlockId, speciality: SpecialityId | null): ExamRow | undefined {
  return examTable.referentials
    .find((one) => one.referential === referential)
    ?.rows.find((row) => row.block === block && (row.speciality ?? speciality) === speciality)
}

/** « Sous épreuve E31 : Vente-conseil » is « Vente-conseil ». */
function titleOf({ label }: ExamRow): string {
  return label.replace(/^.*\bE\d+\s*:\s*/, '')
}
