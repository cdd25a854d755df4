import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { MarkingChange, MarkingPage } from '../../../classroom/review/types.ts'
import { askServer } from '../../api.ts'
import { markingRoute } from '../marking-api.ts'
import { type MarkingNow, markingNow, replaces } from './marking-now.ts'
import { newOutbox, type Outbox, type Saving } from './outbox.ts'

export interface Marking {
  readonly page: MarkingPage
  readonly now: MarkingNow
  readonly saving: Saving
  /** Why the server refused the last change; null when it did not. */
  readonly refusal: unknown
  readonly change: (change: MarkingChange) => void
  /** Resolves once all is on the server. */
  readonly settled: () => Promise<void>
  /** Another answer of the server about the same copy. */
  readonly replace: (page: MarkingPage) => void
}

/** A copy being marked: each change shows at once and is sent in order. */
export function useMarking(run: string, first: MarkingPage): Marking {
  const [page, setPage] = useState(first)
  const [left, setLeft] = useState<readonly MarkingChange[]>([])
  const [saving, setSaving] = useState<Saving>('saved')
  const [refusal, setRefusal] = useState<unknown>(null)
  const outbox = useRef<Outbox<MarkingChange> | null>(null)
  if (outbox.current === null) {
    outbox.current = newOutbox<MarkingChange, MarkingPage>({
      send: (change) => askServer('POST', markingRoute(run), change),
      replaces,
      onAnswer(answer, remaining) {
        setPage(answer)
        setLeft(remaining)
      },
      onChange(state, remaining) {
        setSaving(state)
        setLeft(remaining)
      },
      onRefusal(error, remaining) {
        setRefusal(error)
        setLeft(remaining)
      },
    })
  }
  const box = outbox.current
  useEffect(() => {
    if (saving === 'saved') return
    const stay = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', stay)
    return () => removeEventListener('beforeunload', stay)
  }, [saving])
  const now = useMemo(() => markingNow(page, left), [page, left])
  const change = (one: MarkingChange) => {
    setRefusal(null)
    box.add(one)
  }
  return { page, now, saving, refusal, change, settled: () => box.settled(), replace: setPage }
}
