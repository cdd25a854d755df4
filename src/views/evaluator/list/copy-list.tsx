import { useEffect, useState } from 'preact/hooks'
import { useText } from '../../context.ts'
import type { Scope } from '../marking-path.ts'
import { CopyLine, LIST_COLUMNS } from './copy-line.tsx'
import type { Copies } from './use-copies.ts'
import { useWindow } from './use-window.ts'

/** As in copies.css. */
const ROW_HEIGHT = 48

interface CopyListProps {
  readonly scope: Scope
  readonly copies: Copies
  readonly total: number
  readonly onLeave: () => void
}

/** Where a key leads in a list of that length; null when it is none of ours. */
function target(key: string, from: number, total: number, page: number): number | null {
  const to = {
    ArrowDown: from + 1,
    ArrowUp: from - 1,
    PageDown: from + page,
    PageUp: from - page,
    Home: 0,
    End: total - 1,
  }[key]
  return to === undefined ? null : Math.min(total - 1, Math.max(0, to))
}

/** Stands for the rows that are not in the page. */
const Rest = ({ rows }: { rows: number }) =>
  rows > 0 ? <tr class="copies-rest" style={{ height: `${rows * ROW_HEIGHT}px` }} /> : null

/** Copies by thousands: only the rows in view are in the page, and all can be reached by keyboard. */
export function CopyList({ scope, copies, total, onLeave }: CopyListProps) {
  const t = useText()
  const { box, first, last, rows, onScroll, show } = useWindow(total, ROW_HEIGHT)
  const [active, setActive] = useState(0)
  useEffect(() => copies.need(first, last), [first, last, copies])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const to = target(event.key, active, total, rows)
    if (to === null) return
    event.preventDefault()
    setActive(to)
    show(to)
    // Once the row is in the page.
    requestAnimationFrame(() => box.current?.querySelector<HTMLElement>(`[data-index="${to}"]`)?.focus())
  }
  const indexes = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrows are a shorter way along the links inside
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard
    <div ref={box} class="copies" tabIndex={0} onScroll={onScroll} onKeyDown={onKeyDown}>
      <table aria-label={t('marking.list.caption')} aria-rowcount={total + 1}>
        <thead>
          <tr aria-rowindex={1}>
            {LIST_COLUMNS.map((column) => (
              <th key={column} scope="col" data-column={column}>
                {t(`marking.list.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Rest rows={first} />
          {indexes.map((index) => (
            <CopyLine
              key={index}
              scope={scope}
              row={copies.row(index)}
              index={index}
              reached={index === active}
              onFocus={setActive}
              onOpen={onLeave}
            />
          ))}
          <Rest rows={total - 1 - last} />
        </tbody>
      </table>
    </div>
  )
}
