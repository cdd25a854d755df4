import type { Locator, Page } from 'playwright'

const farthestTabs = 80

/** The name of what has the focus, near enough to what a screen reader says. */
function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement
    if (element === null || element === document.body) return ''
    return (element.getAttribute('aria-label') ?? element.textContent ?? '').trim()
  })
}

/** Presses Tab until what is called `name` has the focus. Fails when it is not reached: then no keyboard reaches it. */
export async function tabTo(page: Page, name: string): Promise<void> {
  const met: string[] = []
  for (let pressed = 0; pressed <= farthestTabs; pressed += 1) {
    const focused = await focusedName(page)
    if (focused.includes(name)) return
    met.push(focused)
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab never reaches "${name}", only: ${[...new Set(met)].join(' | ')}`)
}

/** Goes to what is called `name` and presses Enter. */
export async function tabAndEnter(page: Page, name: string): Promise<void> {
  await tabTo(page, name)
  await page.keyboard.press('Enter')
}

/** Presses Tab until that field has the focus. */
export async function tabToField(page: Page, field: Locator): Promise<void> {
  await field.waitFor()
  for (let pressed = 0; pressed < farthestTabs; pressed += 1) {
    if (await field.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab never reaches the field ${field}`)
}
