import type { CriterionId } from '../../referential/types.ts'
import type { Logged } from './change-marking.ts'
import { MARK_OUT_OF, roundedUp } from './mark.ts'
import { MarkingRefused } from './marking-refused.ts'
import type {
  Difference,
  GivenLevel,
  Harmonisation,
  HarmonisationChange,
  Marking,
  ReviewedLine,
  SignedLevel,
} from './types.ts'

/** What is kept of a harmonisation: what the two markers differ on is read from what they signed. */
export interface KeptHarmonisation {
  readonly state: 'open' | 'closed'
  readonly levels: Readonly<Record<CriterionId, GivenLevel>>
  readonly mark: number | null
  readonly remark: string
}

interface Harmonised {
  readonly markings: readonly Marking[]
  readonly harmonisation: KeptHarmonisation | null
}

/** What there is to harmonise once two have closed; closed at once when they differ in nothing. Null before. */
export function harmonisationOf(markings: readonly Marking[]): KeptHarmonisation | null {
  const [first, second] = markings
  if (first?.state !== 'closed' || second?.state !== 'closed') return null
  const open = { state: 'open', levels: {}, mark: null, remark: '' } as const
  if (differencesOf(first, second).length > 0 || first.mark !== second.mark) return open
  return { ...open, state: 'closed', mark: first.mark, remark: bothRemarks(first, second) }
}

/** The harmonisation as its markers see it; null while there is none. */
export function shownHarmonisation({ markings, harmonisation }: Harmonised): Harmonisation | null {
  const [first, second] = markings
  if (harmonisation === null || first === undefined || second === undefined) return null
  const { state, levels, mark, remark } = harmonisation
  const differences = differencesOf(first, second).map(
    (one): Difference => ({ ...one, final: levels[one.criterion] ?? null }),
  )
  return { state, differences, marks: { first: first.mark, second: second.mark }, mark, remark }
}

/** The harmonisation after a change. Throws `MarkingRefused`. */
export function changeHarmonisation(
  { markings, harmonisation }: Harmonised,
  change: HarmonisationChange,
): { readonly harmonisation: KeptHarmonisation; readonly logged: Logged } {
  const [first, second] = markings
  if (harmonisation === null || first === undefined || second === undefined) throw new MarkingRefused('not-both-closed')
  const nothing = { criterion: null, entry: null, from: null, to: null, why: '' }
  if (change.what === 'reopen') {
    if (harmonisation.state === 'open') throw new MarkingRefused('marking-open')
    if (change.why.trim() === '') throw new MarkingRefused('why-missing')
    const logged = { ...nothing, what: 'harmonise-reopen', from: 'closed', to: 'open', why: change.why.trim() } as const
    return { harmonisation: { ...harmonisation, state: 'open' }, logged }
  }
  if (harmonisation.state === 'closed') throw new MarkingRefused('marking-closed')
  const differences = differencesOf(first, second)
  if (change.what === 'close') {
    const mark = settledMark(first, second, change.mark)
    if (differences.some(({ criterion }) => harmonisation.levels[criterion] === undefined))
      throw new MarkingRefused('difference-left')
    if (change.remark.trim() === '') throw new MarkingRefused('remark-missing')
    const closed = { ...harmonisation, state: 'closed', mark, remark: change.remark.trim() } as const
    return { harmonisation: closed, logged: { ...nothing, what: 'harmonise-close', from: 'open', to: 'closed' } }
  }
  const { criterion, level } = change
  if (differences.every((one) => one.criterion !== criterion)) throw new MarkingRefused('not-differing')
  if (change.why.trim() === '') throw new MarkingRefused('why-missing')
  const final = { level, why: change.why.trim() }
  const from = harmonisation.levels[criterion]?.level ?? null
  return {
    harmonisation: { ...harmonisation, levels: { ...harmonisation.levels, [criterion]: final } },
    logged: { ...nothing, what: 'harmonise', criterion, from, to: level, why: final.why },
  }
}

/** The final lines: what both signed, and what they settled where they differed. */
export function harmonisedLines(first: Marking, second: Marking, kept: KeptHarmonisation): readonly ReviewedLine[] {
  const all = new Set([...Object.keys(first.signed ?? {}), ...Object.keys(second.signed ?? {})])
  return [...all].map((criterion) => {
    const mine = signedOf(first, criterion)
    const settled = kept.levels[criterion]
    const why = settled?.why ?? first.levels[criterion]?.why ?? second.levels[criterion]?.why ?? null
    return { criterion, level: settled === undefined ? mine.level : settled.level, proposal: mine.machine, why }
  })
}

function differencesOf(first: Marking, second: Marking): readonly Omit<Difference, 'final'>[] {
  const all = new Set([...Object.keys(first.signed ?? {}), ...Object.keys(second.signed ?? {})])
  return [...all].flatMap((criterion) => {
    const [one, other] = [signedOf(first, criterion).level, signedOf(second, criterion).level]
    return one === other ? [] : [{ criterion, first: one, second: other }]
  })
}

function signedOf({ signed }: Marking, criterion: CriterionId): SignedLevel {
  return signed?.[criterion] ?? { level: null, machine: null }
}

/** Where both gave the same mark it stands; where they differ one must be given, if only to say that there is none. */
function settledMark(first: Marking, second: Marking, mark: number | null): number | null {
  if (first.mark === second.mark) return first.mark
  if (mark === null) throw new MarkingRefused('mark-differs')
  return Math.min(MARK_OUT_OF, Math.max(0, roundedUp(mark)))
}

function bothRemarks({ remark }: Marking, { remark: other }: Marking): string {
  return remark === other ? remark : `${remark}\n\n${other}`
}
