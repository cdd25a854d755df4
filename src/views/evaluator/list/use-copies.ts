import { useEffect, useRef, useState } from 'preact/hooks'
import type { CopyFilter, CopyList, CopyRow } from '../../../classroom/review/types.ts'
import { askCopies } from '../marking-api.ts'
import type { Scope } from '../marking-path.ts'

const PAGE = 200

/** A list of which only the rows looked at are here. */
export interface Copies {
  /** Null until the first answer. */
  readonly total: number | null
  readonly counts: CopyList['counts'] | null
  readonly pending: number
  /** Undefined while it is not here. */
  readonly row: (index: number) => CopyRow | undefined
  /** Asks for the rows from `first` to `last` that are not here. */
  readonly need: (first: number, last: number) => void
  readonly error: unknown
  readonly retry: () => void
}

interface Got {
  readonly list: CopyList | null
  readonly pages: ReadonlyMap<number, readonly CopyRow[]>
  readonly error: unknown
}

const NOTHING: Got = { list: null, pages: new Map(), error: null }

/** The copies that the filter leaves, page by page as they are scrolled to. */
export function useCopies(scope: Scope, filter: CopyFilter): Copies {
  const [got, setGot] = useState<Got>(NOTHING)
  const [round, setRound] = useState(0)
  const asked = useRef(new Set<number>())
  const current = useRef(0)
  const ask = (page: number, mine: number) => {
    asked.current.add(page)
    askCopies(scope, filter, page * PAGE, PAGE).then(
      (list) => {
        if (current.current !== mine) return
        // The first page of a new filter takes the place of all that was there.
        setGot((before) => ({
          list,
          pages: new Map([...(asked.current.size === 1 ? [] : before.pages), [page, list.rows]]),
          error: null,
        }))
      },
      (error: unknown) => {
        asked.current.delete(page)
        if (current.current === mine) setGot((before) => ({ ...before, error }))
      },
    )
  }
  useEffect(() => {
    current.current += 1
    asked.current = new Set()
    ask(0, current.current)
  }, [scope.of, scope.id, JSON.stringify(filter), round])
  return {
    total: got.list?.total ?? null,
    counts: got.list?.counts ?? null,
    pending: got.list?.pending ?? 0,
    row: (index) => got.pages.get(Math.floor(index / PAGE))?.[index % PAGE],
    need(first, last) {
      // Nothing before the first answer: it says how many there are.
      if (got.list === null) return
      for (let page = Math.floor(first / PAGE); page <= Math.floor(last / PAGE); page += 1)
        if (!asked.current.has(page)) ask(page, current.current)
    },
    error: got.error,
    retry: () => setRound(round + 1),
  }
}
