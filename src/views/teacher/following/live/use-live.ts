import { useEffect, useState } from 'preact/hooks'
import { askTable, type Followed } from '../asked.ts'
import { listen } from './listen.ts'
import { afterEvent, afterTable, type LiveRun, liveRuns } from './whereabouts.ts'

export interface Live {
  readonly students: Followed['students']
  readonly assignments: Followed['assignments']
  readonly runs: ReadonlyMap<string, LiveRun>
  /** False while the stream is broken and asked for again. */
  readonly connected: boolean
  /** In milliseconds; it moves on by itself, so that silence is seen. */
  readonly now: number
}

/** What events do not tell: a grave fault, a new assignment, a student added, a run set aside. */
const ASK_AGAIN_MS = 30_000
const LOOK_MS = 10_000

/** Who does what in the class, kept up with as it happens. */
export function useLive(of: Followed): Live {
  const [live, setLive] = useState<Live>(() => liveOf(of, false))
  const { id } = of.classroom
  useEffect(() => {
    const change = (next: (live: Live) => Partial<Live>) => setLive((before) => ({ ...before, ...next(before) }))
    const notConnected = () => change(() => ({ connected: false }))
    const lost = () => {
      notConnected()
      listening.again()
    }
    // Whatever was told while nobody listened is found again by asking.
    const refresh = () => {
      const since = Date.now()
      void askTable(id).then(
        ({ students, assignments, runs }) =>
          change(({ runs: before }) => {
            const now = Date.now()
            return { students, assignments, runs: afterTable(before, runs, since, now), now }
          }),
        lost,
      )
    }
    const listening = listen(`/classes/${id}/events`, {
      onOpen: () => {
        change(() => ({ connected: true }))
        refresh()
      },
      onLost: notConnected,
      onEvent: (event) => change(({ runs }) => ({ runs: afterEvent(runs, event, Date.now()), now: Date.now() })),
    })
    const asking = setInterval(refresh, ASK_AGAIN_MS)
    const looking = setInterval(() => change(() => ({ now: Date.now() })), LOOK_MS)
    return () => {
      listening.stop()
      clearInterval(asking)
      clearInterval(looking)
    }
  }, [id])
  return live
}

function liveOf({ students, assignments, runs }: Followed, connected: boolean): Live {
  const now = Date.now()
  return { students, assignments, runs: liveRuns(runs, now), connected, now }
}
