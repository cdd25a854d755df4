import type { Page } from 'playwright'

/** The windows that the product promises to fit: school screen, frame of a learning platform, phone both ways, 320 px. */
export const WINDOWS = [
  { width: 1366, height: 768 },
  { width: 1280, height: 500 },
  { width: 390, height: 844 },
  { width: 844, height: 390 },
  { width: 320, height: 640 },
] as const

interface Promised {
  /** Whether the page itself may scroll downwards: not during the play. */
  readonly mayScroll: boolean
}

/** What does not fit on the page as it is laid out now, one line each; read from the boxes the browser drew. */
export function layoutFaults(page: Page, { mayScroll }: Promised): Promise<readonly string[]> {
  return page.evaluate((scrolls) => {
    const SLACK = 1
    const LEAST = 44
    /** Of what scrolls, as much as lets one read: two controls. */
    const LEAST_SEEN = 2 * LEAST
    const faults: string[] = []
    const root = document.scrollingElement ?? document.documentElement
    const top = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.body

    const named = (element: Element) => {
      const words = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)
      return `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} "${words}"`
    }
    const shown = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: false }) &&
      !element.closest('.hidden-words, .skip, [aria-hidden="true"]') &&
      element.getBoundingClientRect().width > 1
    /** What the finger or the pointer meets: a radio button's or a tick box's label. */
    const met = (element: Element) => {
      // A card whose only link is drawn over it is met anywhere.
      if (getComputedStyle(element, '::after').position === 'absolute')
        return (element as HTMLElement).offsetParent ?? element
      const label = element.matches('input[type="radio"], input[type="checkbox"]') ? element.closest('label') : null
      return label ?? element
    }
    const styleOf = (element: Element) => getComputedStyle(element)
    const scrolled = (style: CSSStyleDeclaration, axis: 'overflowX' | 'overflowY') =>
      style[axis] === 'auto' || style[axis] === 'scroll'
    const clipped = (value: string) => value === 'hidden' || value === 'clip'

    if (root.scrollWidth > root.clientWidth + SLACK)
      faults.push(`the page scrolls sideways by ${root.scrollWidth - root.clientWidth}`)
    if (!scrolls && root.scrollHeight > root.clientHeight + SLACK)
      faults.push(`the page scrolls by ${root.scrollHeight - root.clientHeight}`)

    // What is in it scrolls: two bars for one text lose the reader.
    if (top.matches('dialog') && top.scrollHeight > top.clientHeight + SLACK)
      faults.push(`${named(top)} scrolls by ${top.scrollHeight - top.clientHeight} around what it holds`)

    for (const element of top.querySelectorAll('*')) {
      if (!shown(element)) continue
      const style = styleOf(element)
      const wide = element.scrollWidth > element.clientWidth + SLACK
      const high = element.scrollHeight > element.clientHeight + SLACK
      // Data tables and charts may scroll in their frame (WCAG 1.4.10); nothing else may, sideways.
      const isTableFrame = element.matches('.matrix-frame, .chart, .trust-told, .attempts')
      if (wide && scrolled(style, 'overflowX') && !isTableFrame && element.clientWidth > 0)
        faults.push(`${named(element)} scrolls sideways by ${element.scrollWidth - element.clientWidth}`)
      // Told whole elsewhere: the title in the pause menu, an official wording when it is pressed.
      const isToldWhole = element.matches('.play-title > span, .wording-words')
      if (
        !isToldWhole &&
        ((wide && clipped(style.overflowX)) || (high && clipped(style.overflowY))) &&
        element.clientWidth > 1
      )
        if ((element.textContent ?? '').trim() !== '' && !element.matches('.stage-host, .stage-words, .plays'))
          faults.push(`${named(element)} is cut`)
    }

    const controls = [...top.querySelectorAll('a[href], button, input, select, textarea, summary')].filter(
      (element) => shown(element) && !element.closest('.matrix-frame'),
    )
    const boxes = [...new Set(controls.map(met))].map((element) => ({ element, box: element.getBoundingClientRect() }))

    for (const { element, box } of boxes) {
      // A link in a line of text may be as high as the line.
      const isInline = styleOf(element).display === 'inline'
      if (!isInline && (box.width < LEAST - 0.5 || box.height < LEAST - 0.5))
        faults.push(`${named(element)} is ${Math.round(box.width)} × ${Math.round(box.height)}`)
      const reach = { left: box.left, right: box.right, top: box.top, bottom: box.bottom }
      for (
        let around = element.parentElement;
        around && around !== document.documentElement;
        around = around.parentElement
      ) {
        const style = styleOf(around)
        const edge = around.getBoundingClientRect()
        if (clipped(style.overflowX) && (reach.left < edge.left - SLACK || reach.right > edge.right + SLACK))
          faults.push(`${named(element)} is cut sideways by ${named(around)}`)
        if (clipped(style.overflowY) && (reach.top < edge.top - SLACK || reach.bottom > edge.bottom + SLACK))
          faults.push(`${named(element)} is cut by ${named(around)}`)
        // Whatever scrolls brings the rest into view, if it has room enough.
        if (scrolled(style, 'overflowY')) {
          if (around.clientHeight < LEAST_SEEN)
            faults.push(`${named(around)} leaves ${around.clientHeight} to see ${named(element)}`)
          break
        }
        if (around.tagName === 'DIALOG') break
      }
      if (box.right > root.clientWidth + SLACK || box.left < -SLACK)
        faults.push(`${named(element)} is out of the window`)
    }

    /** The part of a box that what scrolls around it lets one see. */
    const visible = (element: Element, box: DOMRect) => {
      const part = { left: box.left, right: box.right, top: box.top, bottom: box.bottom }
      for (let around = element.parentElement; around; around = around.parentElement) {
        const style = styleOf(around)
        if (!scrolled(style, 'overflowY') && !clipped(style.overflowY)) continue
        const edge = around.getBoundingClientRect()
        part.left = Math.max(part.left, edge.left)
        part.right = Math.min(part.right, edge.right)
        part.top = Math.max(part.top, edge.top)
        part.bottom = Math.min(part.bottom, edge.bottom)
      }
      return part
    }
    // What is drawn over the rest must leave the controls, and one another, to be seen.
    const labels = [...top.querySelectorAll('.captions p, .stage-place')].filter(shown)
    const parts = [...boxes.map(({ element }) => element), ...labels].map((element) => ({
      element,
      part: visible(element, element.getBoundingClientRect()),
    }))
    parts.forEach(({ element, part: a }, at) => {
      for (const { element: other, part: b } of parts.slice(at + 1)) {
        if (element.contains(other) || other.contains(element)) continue
        const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left)
        const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
        if (wide > SLACK && high > SLACK) faults.push(`${named(element)} and ${named(other)} overlap`)
      }
    })
    return [...new Set(faults)]
  }, mayScroll)
}
