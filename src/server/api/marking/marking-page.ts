import { finalReview } from '../../../classroom/review/final-review.ts'
import { shownHarmonisation } from '../../../classroom/review/harmonise.ts'
import { proposedMark } from '../../../classroom/review/mark.ts'
import { type CopyReview, isSame } from '../../../classroom/review/review.ts'
import { leftToEvaluate, reviewedLines } from '../../../classroom/review/reviewed-lines.ts'
import type { Marker, Marking, MarkingPage, ReviewedLine, WritingLevel } from '../../../classroom/review/types.ts'
import type { Sheet } from '../../../scoring/index.ts'
import type { AttemptSeen } from '../../../storage/class-contract.ts'
import type { ReviewInList } from '../../../storage/review-contract.ts'
import type { ClassServices } from '../services.ts'
import { rowOf, seenReview } from './copies-in-sight.ts'

/** What a page of marking is made from. */
export interface MarkedCopy {
  readonly attempt: AttemptSeen
  readonly who: Marker
  /** The sheet with levels of free writing counted in; null when the play cannot be replayed. */
  readonly sheets: ((writing: readonly WritingLevel[]) => Sheet) | null
  readonly inSample: boolean
  readonly seed: string
}

/** Everything about a copy that the one who marks it may know. */
export async function markingPage(
  copy: MarkedCopy,
  review: CopyReview,
  { classes }: Pick<ClassServices, 'classes'>,
): Promise<MarkingPage> {
  const { attempt, who } = copy
  const seen = seenReview(inList(review), copy.inSample)
  const [student, log] = await Promise.all([classes.student(attempt.student), classes.reviewLog(attempt.run)])
  const row = rowOf(attempt, seen, { who, alias: student?.alias ?? '', seed: copy.seed })
  const isMine = ({ marker }: Pick<Marking, 'marker'>) => isSame(marker, who)
  const marking = review.markings.find(isMine) ?? null
  const others = row.anonymous ? [] : review.markings.filter((one) => !isMine(one))
  const read = marking ?? others[0] ?? null
  const sheet = copy.sheets?.(read?.writing ?? []) ?? null
  const lines = linesOf(sheet, read, finalReview(review, seen.second)?.lines)
  const isOpen = sheet === null || leftToEvaluate(sheet, read?.levels ?? {})
  return {
    copy: row,
    sheet,
    lines,
    marking,
    others,
    harmonisation: shownHarmonisation(review),
    proposedMark: isOpen
      ? null
      : proposedMark(
          lines.map(({ level }) => level),
          attempt.year,
        ),
    log: row.anonymous ? log.filter((line) => isSame(line.who, who)) : log,
  }
}

/** Every line of the sheet: as it was settled, or as this marking has it. */
function linesOf(
  sheet: Sheet | null,
  marking: Marking | null,
  settled: readonly ReviewedLine[] | undefined,
): readonly ReviewedLine[] {
  const lines = sheet === null ? [] : reviewedLines(sheet, marking?.levels ?? {})
  if (settled === undefined) return lines
  const final = new Map(settled.map((line) => [line.criterion, line]))
  return lines.length === 0
    ? settled
    : lines.map((line) => final.get(line.criterion) ?? { ...line, level: null, why: null })
}

function inList({ markings, harmonisation }: CopyReview): Omit<ReviewInList, 'run'> {
  return { markings, harmonisation: harmonisation?.state ?? null }
}
