import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { useText } from './context.ts'

let firstPage = true

/** Sets the window's title, as every page must. */
export function usePageTitle(title: string): void {
  const t = useText()
  useEffect(() => {
    document.title = t('shell.pageTitle', { page: title })
  }, [title, t])
}

/**
 * The heading of a page. It takes the focus when one comes from another page,
 * so that keyboard and screen reader start at the top of what has changed.
 */
export function PageHeading({ title, children }: { title: string; children: ComponentChildren }) {
  const element = useRef<HTMLHeadingElement>(null)
  usePageTitle(title)
  useEffect(() => {
    if (!firstPage) {
      element.current?.focus({ preventScroll: true })
      scrollTo(0, 0)
    }
    firstPage = false
  }, [])
  return (
    <h1 ref={element} tabIndex={-1}>
      {children}
    </h1>
  )
}
