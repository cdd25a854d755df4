import { hasUnsaved, onNames } from './kept-names.ts'

let watching = false

/** From now on, the browser asks before the page goes, as long as a code would go with it; wherever in the site one is. */
export function askBeforeLeaving(): void {
  if (watching) return
  watching = true
  onNames(() => (hasUnsaved() ? addEventListener('beforeunload', ask) : removeEventListener('beforeunload', ask)))
}

function ask(event: BeforeUnloadEvent): void {
  event.preventDefault()
}
