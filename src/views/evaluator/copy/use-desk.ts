import { useMemo, useRef, useState } from 'preact/hooks'
import type { MarkingPage } from '../../../classroom/review/types.ts'
import type { CriterionId, Level } from '../../../referential/types.ts'
import type { PlayView } from '../../../session/play-view.ts'
import type { Transcript } from '../../../transcript/types.ts'
import { type GridRow, gridOf } from './grid-rows.ts'
import { decisionFrom, momentsOf } from './moments.ts'
import { differingGroups, useHarmonising } from './use-harmonising.ts'
import { useMarking } from './use-marking.ts'
import { useReplay } from './use-replay.ts'

export interface DeskOf {
  readonly run: string
  readonly first: MarkingPage
  readonly transcript: Transcript
  readonly views: readonly PlayView[]
}

/** A level asked for that wants a reason. */
export interface AskedLevel {
  readonly row: GridRow
  readonly level: Level | null
}

export type DeskState = ReturnType<typeof useDesk>

/** All that the desk of one copy knows and does. */
export function useDesk({ run, first, transcript, views }: DeskOf) {
  const marking = useMarking(run, first)
  const { page, now, change } = marking
  const sheet = page.sheet ?? first.sheet
  const observations = useMemo(() => sheet?.criteria.flatMap(({ evidence }) => evidence) ?? [], [sheet])
  const moments = useMemo(() => momentsOf(views, transcript.entries, observations), [views, observations])
  const numbers = useMemo(
    () => new Map(moments.filter(({ done }) => done !== null).map(({ at }, index) => [at, index + 1])),
    [moments],
  )
  const replay = useReplay(moments)
  const harmonising = useHarmonising(run, page, marking.replace)
  const { harmonisation } = harmonising
  const groups = useMemo(() => {
    const all = sheet ? gridOf(sheet, now.lines, now.writing, transcript.entries) : []
    return harmonisation === null ? all : differingGroups(all, harmonisation)
  }, [sheet, now.lines, now.writing, harmonisation])
  const writable = harmonisation === null ? now.writable : harmonisation.state === 'open'
  const [unseen, setUnseen] = useState(false)
  const rows = groups.flatMap((group) => group.rows).filter(({ inPlay }) => inPlay || unseen)
  const [line, setLine] = useState<CriterionId | null>(null)
  const current = rows.find(({ criterion }) => criterion.id === line) ?? rows[0]
  const [asked, setAsked] = useState<AskedLevel | null>(null)
  const seen = useRef({ line: '', index: -1 })

  const chooseLevel = (row: GridRow, level: Level | null) => {
    if (!writable) return
    if (row.difference !== undefined) {
      setAsked({ row, level })
      return
    }
    const [writing] = row.toScore
    const criterion = row.criterion.id
    // A level for a line that waits for free writing to be scored is the writing's own.
    if (writing !== undefined) {
      if (level !== null) change({ what: 'writing', entry: writing.entry, criterion, level })
    } else if (level === row.reviewed.proposal) {
      if (row.reviewed.level !== level) change({ what: 'level', criterion, level: 'proposal', why: '' })
    } else if (level !== row.reviewed.level) setAsked({ row, level })
  }
  const nextEvidence = (row: GridRow) => {
    const { evidence } = row.line
    const index = seen.current.line === row.criterion.id ? (seen.current.index + 1) % evidence.length : 0
    const found = evidence[index]
    if (found === undefined) return
    seen.current = { line: row.criterion.id, index }
    replay.go(found.entry)
  }
  return {
    marking,
    harmonising,
    writable,
    moments,
    replay,
    groups,
    rows,
    current,
    setLine,
    unseen,
    setUnseen,
    asked,
    setAsked,
    chooseLevel,
    nextEvidence,
    numberOf: (entry: number) => numbers.get(entry) ?? 0,
    decision: (step: 1 | -1) => replay.go(decisionFrom(moments, replay.at, step)),
  }
}
