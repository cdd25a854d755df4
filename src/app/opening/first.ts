/**
 * All the program of an opening until the first choice. It runs before anything is painted, so that nothing moves
 * afterwards: it puts the reader's settings on the page, draws which of the openings is shown, and fetches the
 * application once that is painted. A choice needs nothing of it: it is a link, which the browser keeps in the address.
 */
import './opening.css'
import { recall } from '../../views/kit/browser-memory.ts'
import type { CHOICES } from '../../views/settings-model.ts'
import { seedIn } from './fragment.ts'

type Kept = Partial<Record<keyof typeof CHOICES, unknown>>

const page = document.documentElement
const home = new URL('../../', location.href)

function has(setting: unknown, query: string): boolean {
  return (setting === undefined || setting === 'system') && matchMedia(query).matches
}

/** As the application writes them, for what of them this page shows. */
function write({ theme, contrast, motion, text, lines, letters }: Kept): void {
  const dark = theme === 'dark' || has(theme, '(prefers-color-scheme: dark)')
  const more = contrast === 'more' || has(contrast, '(prefers-contrast: more)')
  const reduced = motion === 'reduced' || has(motion, '(prefers-reduced-motion: reduce)')
  if (typeof text === 'number') page.style.fontSize = `${text}%`
  page.dataset.theme = dark ? 'dark' : 'light'
  page.dataset.contrast = more ? 'more' : 'normal'
  page.dataset.motion = reduced ? 'reduced' : 'full'
  page.dataset.lines = String(lines)
  page.dataset.letters = String(letters)
}

/** The opening of the choice that the address holds, or one drawn. */
function show(): void {
  const seeds = (page.dataset.seeds ?? '').split(' ').map(Number)
  const chosen = seeds.indexOf(seedIn(location.hash) ?? -1)
  const [drawn = 0] = crypto.getRandomValues(new Uint32Array(1))
  page.dataset.shown = String(chosen < 0 ? drawn % seeds.length : chosen)
}

/** Digits choose, as in the play. */
function followKeys({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): void {
  if (altKey || ctrlKey || metaKey || !/^[1-9]$/.test(key) || document.activeElement?.matches('input')) return
  const replies = [...document.querySelectorAll<HTMLElement>('.reply')].filter((one) => one.offsetParent !== null)
  replies[Number(key) - 1]?.click()
}

/** Says it only when it lasts: usually the play is there at once. */
function sayKept(): void {
  setTimeout(() => tell('kept'), 300)
}

function tell(what: 'kept' | 'late'): void {
  const status = document.getElementById('opening-status')
  const words = status?.dataset[what]
  if (status && words !== undefined && seedIn(location.hash) !== undefined) status.textContent = words
}

/** Brings here all that the first page of the site is made of: its styles, its catalogue, its program. */
async function fetchApplication(): Promise<void> {
  const answer = await fetch(home)
  if (!answer.ok) throw new Error(String(answer.status))
  const site = new DOMParser().parseFromString(await answer.text(), 'text/html')
  const parts = site.querySelectorAll('link[rel=stylesheet], link[rel=modulepreload], script')
  await Promise.all(Array.from(parts, bring))
}

function bring(part: Element): Promise<unknown> | undefined {
  const copy = document.createElement(part.localName)
  for (const { name, value } of part.attributes)
    copy.setAttribute(name, name === 'href' || name === 'src' ? new URL(value, home).href : value)
  copy.textContent = part.textContent
  const come = new Promise((done, fail) => {
    copy.addEventListener('load', done)
    copy.addEventListener('error', fail)
  })
  document.head.append(copy)
  return part.matches('script[src], link[rel=stylesheet]') ? come : undefined
}

/** The one chosen last, here or before another play. */
function checkSpeciality(): void {
  const last = recall('speciality')
  for (const input of document.querySelectorAll<HTMLInputElement>('input[name="speciality"]'))
    if (input.value === last) input.checked = true
}

const settings: Kept = Object(recall('settings'))
if (settings.language === 'en') location.replace(new URL(`#/preparer/${page.dataset.opening}`, home))
write(settings)
checkSpeciality()
show()
if (settings.keys !== false) addEventListener('keydown', followKeys)
addEventListener('hashchange', sayKept)
if (location.hash !== '') addEventListener('load', sayKept)
// Two frames: once the words are painted, and not before.
requestAnimationFrame(() =>
  requestAnimationFrame(() =>
    setTimeout(() => {
      fetchApplication().catch(() => {
        addEventListener('hashchange', () => tell('late'))
        tell('late')
      })
    }),
  ),
)
