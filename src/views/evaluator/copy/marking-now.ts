import type {
  Comment,
  MarkingChange,
  MarkingPage,
  ReviewedLine,
  WritingLevel,
} from '../../../classroom/review/types.ts'

/** A marking as the page shows it: what the server has, then what is on its way there. */
export interface MarkingNow {
  readonly lines: readonly ReviewedLine[]
  readonly writing: readonly WritingLevel[]
  readonly comments: readonly Comment[]
  readonly remark: string
  readonly mark: number | null
  readonly closed: boolean
  /** Whether the one who looks may write here. */
  readonly writable: boolean
}

/** Mine, or the first that I may see where none is. */
export function markingNow(page: MarkingPage, left: readonly MarkingChange[]): MarkingNow {
  const shown = page.marking ?? page.others[0]
  const closed = shown?.state === 'closed'
  const now: MarkingNow = {
    lines: page.lines,
    writing: shown?.writing ?? [],
    comments: shown?.comments ?? [],
    remark: shown?.remark ?? '',
    mark: shown?.mark ?? null,
    closed,
    writable: page.copy.open && !(page.marking !== null && closed),
  }
  return left.reduce(withChange, now)
}

function withChange(now: MarkingNow, change: MarkingChange): MarkingNow {
  switch (change.what) {
    case 'level':
      return {
        ...now,
        lines: now.lines.map((line) => (line.criterion === change.criterion ? given(line, change) : line)),
      }
    case 'writing':
      return { ...now, writing: withWriting(now.writing, change) }
    case 'remark':
      return { ...now, remark: change.text }
    case 'mark':
      return { ...now, mark: change.mark }
    case 'comment': {
      const others = now.comments.filter(({ id }) => id !== change.id)
      const { id, entry, text } = change
      return { ...now, comments: text === '' ? others : [...others, { id, entry, text }] }
    }
    default:
      // Closing, opening again and taking over show once they are done.
      return now
  }
}

function given(line: ReviewedLine, { level, why }: Extract<MarkingChange, { what: 'level' }>): ReviewedLine {
  if (level === 'proposal' || level === line.proposal) return { ...line, level: line.proposal, why: null }
  return { ...line, level, why }
}

function withWriting(
  writing: readonly WritingLevel[],
  { entry, criterion, level }: Extract<MarkingChange, { what: 'writing' }>,
): readonly WritingLevel[] {
  const others = writing.filter((one) => one.entry !== entry || one.criterion !== criterion)
  return level === null ? others : [...others, { entry, criterion, level }]
}

/** Whether `later` makes `earlier`, which has not left yet, useless. */
export function replaces(later: MarkingChange, earlier: MarkingChange): boolean {
  if (later.what !== earlier.what) return false
  if (later.what === 'level') return earlier.what === 'level' && later.criterion === earlier.criterion
  if (later.what === 'writing')
    return earlier.what === 'writing' && later.criterion === earlier.criterion && later.entry === earlier.entry
  if (later.what === 'comment') return earlier.what === 'comment' && later.id === earlier.id
  return later.what === 'remark' || later.what === 'mark'
}
