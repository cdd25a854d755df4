import type { YearId } from '../../referential/types.ts'
import type { Sheet } from '../../scoring/index.ts'
import { MARK_OUT_OF, mayBeMarked, roundedUp } from './mark.ts'
import { MarkingRefused } from './marking-refused.ts'
import { leftToEvaluate, reviewedLines, signedLevels } from './reviewed-lines.ts'
import type { LogLine, Marking, MarkingChange, WritingLevel } from './types.ts'

/** What a marking is about. */
export interface Marked {
  readonly year: YearId
  /** The sheet with these levels of free writing counted in; none: the machine's own. */
  readonly sheet: (writing: readonly WritingLevel[]) => Sheet
}

/** What a change adds to the log, without who and when. */
export type Logged = Pick<LogLine, 'what' | 'criterion' | 'entry' | 'from' | 'to' | 'why'>

export interface Changed {
  readonly marking: Marking
  /** Null when there is nothing to log: a comment, or no change at all. */
  readonly logged: Logged | null
}

type Of<What extends MarkingChange['what']> = Extract<MarkingChange, { what: What }>
type Own = Exclude<MarkingChange, { what: 'take-over' }>

/** The marking after a change of its own marker. Throws `MarkingRefused`. Taking over is not of the marker: see `review`. */
export function changeMarking(marking: Marking, change: Own, marked: Marked): Changed {
  if (change.what === 'reopen') return reopened(marking, change)
  if (marking.state === 'closed') throw new MarkingRefused('marking-closed')
  switch (change.what) {
    case 'level':
      return withLevel(marking, change, marked)
    case 'writing':
      return withWritingLevel(marking, change, marked)
    case 'remark':
      return withRemark(marking, change)
    case 'mark':
      return withMark(marking, change, marked)
    case 'comment':
      return { marking: { ...marking, comments: commentsAfter(marking, change) }, logged: null }
    case 'close':
      return closed(marking, marked)
  }
}

function withLevel(marking: Marking, { criterion, level, why }: Of<'level'>, { sheet }: Marked): Changed {
  const line = reviewedLines(sheet(marking.writing), marking.levels).find((one) => one.criterion === criterion)
  if (line === undefined) throw new MarkingRefused('not-on-the-sheet')
  const isProposal = level === 'proposal' || level === line.proposal
  if (!isProposal && why.trim() === '') throw new MarkingRefused('why-missing')
  const { [criterion]: before, ...others } = marking.levels
  if (isProposal && before === undefined) return { marking, logged: null }
  const levels = isProposal ? others : { ...others, [criterion]: { level, why: why.trim() } }
  const to = isProposal ? line.proposal : level
  return {
    marking: { ...marking, levels },
    logged: { what: 'level', criterion, entry: null, from: line.level, to, why: why.trim() },
  }
}

function withWritingLevel(marking: Marking, change: Of<'writing'>, { sheet }: Marked): Changed {
  const { entry, criterion, level } = change
  const isWriting = sheet([]).criteria.some(
    ({ id, evidence }) => id === criterion && evidence.some((one) => one.entry === entry && one.level === null),
  )
  if (!isWriting) throw new MarkingRefused('not-a-writing')
  const isIt = (one: WritingLevel) => one.entry === entry && one.criterion === criterion
  const from = marking.writing.find(isIt)?.level ?? null
  if (from === level) return { marking, logged: null }
  const others = marking.writing.filter((one) => !isIt(one))
  const writing = level === null ? others : [...others, { entry, criterion, level }]
  return { marking: { ...marking, writing }, logged: { what: 'writing', criterion, entry, from, to: level, why: '' } }
}

function withRemark(marking: Marking, { text }: Of<'remark'>): Changed {
  if (text === marking.remark) return { marking, logged: null }
  return { marking: { ...marking, remark: text }, logged: line('remark', marking.remark, text) }
}

function withMark(marking: Marking, { mark }: Of<'mark'>, { year }: Marked): Changed {
  if (mark !== null && !mayBeMarked(year)) throw new MarkingRefused('no-mark-this-year')
  const to = mark === null ? null : Math.min(MARK_OUT_OF, Math.max(0, roundedUp(mark)))
  if (to === marking.mark) return { marking, logged: null }
  return { marking: { ...marking, mark: to }, logged: line('mark', marking.mark, to) }
}

function commentsAfter({ comments }: Marking, { id, entry, text }: Of<'comment'>): Marking['comments'] {
  const others = comments.filter((one) => one.id !== id)
  return text.trim() === ''
    ? others
    : [...others, { id, entry, text: text.trim() }].toSorted((a, b) => a.entry - b.entry)
}

function closed(marking: Marking, { sheet }: Marked): Changed {
  if (marking.remark.trim() === '') throw new MarkingRefused('remark-missing')
  const reviewed = sheet(marking.writing)
  if (leftToEvaluate(reviewed, marking.levels)) throw new MarkingRefused('writing-missing')
  const signed = signedLevels(reviewedLines(reviewed, marking.levels), sheet([]))
  return { marking: { ...marking, state: 'closed', signed }, logged: line('close', 'open', 'closed') }
}

function reopened(marking: Marking, { why }: Of<'reopen'>): Changed {
  if (marking.state === 'open') throw new MarkingRefused('marking-open')
  if (why.trim() === '') throw new MarkingRefused('why-missing')
  return {
    marking: { ...marking, state: 'open', signed: null },
    logged: { ...line('reopen', 'closed', 'open'), why: why.trim() },
  }
}

function line(what: Logged['what'], from: Logged['from'], to: Logged['to']): Logged {
  return { what, criterion: null, entry: null, from, to, why: '' }
}
