import type { RefObject } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'

/** Rows kept ready above and below what one sees. */
const MARGIN = 6

export interface Window {
  readonly box: RefObject<HTMLDivElement | null>
  readonly first: number
  readonly last: number
  /** How many rows one sees at once. */
  readonly rows: number
  readonly onScroll: () => void
  /** Scrolls as little as it takes. */
  readonly show: (index: number) => void
}

/** Which of `total` rows of that height are in view of the box that scrolls, under a heading as high as a row. */
export function useWindow(total: number, rowHeight: number): Window {
  const box = useRef<HTMLDivElement>(null)
  const [top, setTop] = useState(0)
  const [height, setHeight] = useState(600)
  useEffect(() => {
    const element = box.current
    if (!element) return
    const observer = new ResizeObserver(() => setHeight(element.clientHeight))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  const take = () => {
    const next = box.current?.scrollTop ?? 0
    // A new render only once other rows are about to come into view.
    setTop((before) => (Math.abs(next - before) < (rowHeight * MARGIN) / 2 ? before : next))
  }
  return {
    box,
    first: Math.max(0, Math.floor(top / rowHeight) - MARGIN),
    last: Math.min(total - 1, Math.ceil((top + height) / rowHeight) + MARGIN),
    rows: Math.max(1, Math.floor(height / rowHeight) - 1),
    onScroll: take,
    show(index) {
      const element = box.current
      if (!element) return
      const [above, below] = [index * rowHeight, (index + 2) * rowHeight]
      if (above < element.scrollTop) element.scrollTop = above
      else if (below > element.scrollTop + element.clientHeight) element.scrollTop = below - element.clientHeight
      setTop(element.scrollTop)
    },
  }
}
