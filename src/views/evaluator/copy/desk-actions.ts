import type { RefObject } from 'preact'
import { useState } from 'preact/hooks'
import type { Level } from '../../../referential/types.ts'
import { nextToDo, type Round } from '../list/round.ts'
import { copyAddress, type Scope } from '../marking-path.ts'
import type { OpenDialog } from './desk-dialogs.tsx'
import type { OnDeskKey } from './desk-keys.ts'
import type { GridRow } from './grid-rows.ts'
import type { DeskState } from './use-desk.ts'
import { SPEEDS } from './use-replay.ts'

/** Puts the focus on the crosses of a line, so that it is read and kept in view. */
function focusLine(criterion: string): void {
  const line = document.querySelector(`[data-line="${CSS.escape(criterion)}"]`)
  const crosses = ['input:checked:enabled', 'input:enabled'].map((one) => line?.querySelector<HTMLElement>(one))
  crosses.find((one) => one)?.focus({ preventScroll: true })
  line?.scrollIntoView({ block: 'nearest' })
}

/** What the server would not close: free writing without a level, on a line that nobody levelled by hand. */
const awaitsLevel = ({ toScore, line, reviewed }: GridRow): boolean =>
  toScore.length > 0 && line.status === 'to-evaluate' && reviewed.why === null

/** Closes once all that was typed is on its way; says what is missing rather than asking the server. */
function useClosing(desk: DeskState, remark: RefObject<HTMLTextAreaElement | null>) {
  const [missing, setMissing] = useState<'remark' | 'writing' | null>(null)
  const close = () => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    if (desk.harmonising.harmonisation !== null) {
      // The panel has what was typed.
      document.querySelector<HTMLElement>('[data-harmonise="close"]')?.click()
      return
    }
    if (!desk.marking.now.writable) return
    const toScore = desk.rows.find(awaitsLevel)
    setMissing(toScore ? 'writing' : remark.current?.value.trim() === '' ? 'remark' : null)
    if (toScore) focusLine(toScore.criterion.id)
    else if (remark.current?.value.trim() === '') remark.current.focus()
    else desk.marking.change({ what: 'close' })
  }
  return { missing, close }
}

interface ActionsOf {
  readonly desk: DeskState
  readonly scope: Scope
  readonly round: Round | null
  readonly remark: RefObject<HTMLTextAreaElement | null>
  readonly mark: RefObject<HTMLInputElement | null>
}

/** Whatever a key or a button of the desk does, and what the page shows of it. */
export function useDeskActions({ desk, scope, round, remark, mark }: ActionsOf) {
  const { marking, replay, current } = desk
  const [dialog, setDialog] = useState<OpenDialog>(null)
  const [allDescriptors, setAll] = useState(false)
  const [others, setOthers] = useState(false)
  const [commenting, setCommenting] = useState<number | null>(null)
  const { missing, close } = useClosing(desk, remark)
  const goTo = (run: string | undefined) => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    if (run !== undefined) void marking.settled().then(() => location.assign(copyAddress(scope, run)))
  }
  const neighbour = (step: 1 | -1) => (round === null || round.at < 0 ? undefined : round.rows[round.at + step]?.run)
  const goToLine = (criterion: string) => {
    desk.setLine(criterion)
    // Once it is the current line, with its sentences under it.
    requestAnimationFrame(() => focusLine(criterion))
  }
  const moveLine = (step: 1 | -1) => {
    const next = desk.rows[(current ? desk.rows.indexOf(current) : -1) + step]
    if (next !== undefined) goToLine(next.criterion.id)
  }
  const actions: Readonly<Record<Parameters<OnDeskKey>[0], (digit: number) => unknown>> = {
    nextLine: () => moveLine(1),
    previousLine: () => moveLine(-1),
    level: (digit) => current && desk.chooseLevel(current, digit as Level),
    noLevel: () => current && desk.chooseLevel(current, null),
    evidence: () => current && desk.nextEvidence(current),
    previousDecision: () => desk.decision(-1),
    nextDecision: () => desk.decision(1),
    play: replay.toggle,
    speed: () => replay.setSpeed(SPEEDS[(SPEEDS.indexOf(replay.speed) + 1) % SPEEDS.length] ?? 1),
    others: () => setOthers(!others),
    comment: () => {
      setCommenting(null)
      requestAnimationFrame(() => setCommenting(replay.at))
    },
    descriptors: () => setAll(!allDescriptors),
    unseen: () => desk.setUnseen(!desk.unseen),
    remark: () => remark.current?.focus(),
    mark: () => mark.current?.focus(),
    log: () => setDialog('log'),
    nextCopy: () => goTo(neighbour(1)),
    previousCopy: () => goTo(neighbour(-1)),
    nextToDo: () => round && goTo(nextToDo(round)?.run),
    help: () => setDialog('keys'),
    close,
    leave: () => current && focusLine(current.criterion.id),
  }
  const onKey: OnDeskKey = (does, digit) => void actions[does](digit)
  return { onKey, goTo, goToLine, missing, close, dialog, setDialog, allDescriptors, others, commenting, setCommenting }
}

export type DeskActions = ReturnType<typeof useDeskActions>
