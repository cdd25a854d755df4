import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

let shownBefore = false

/**
 * The heading of a page of a class. It takes the focus when what led here is gone, so that keyboard and screen reader go
 * on from what has come; the links to the pages stay, and keep theirs.
 */
export function SectionHeading({ children }: { children: ComponentChildren }) {
  const element = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (shownBefore && document.activeElement === document.body) element.current?.focus({ preventScroll: true })
    shownBefore = true
  }, [])
  return (
    <h2 ref={element} class="section-heading" tabIndex={-1}>
      {children}
    </h2>
  )
}
