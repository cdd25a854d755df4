import type { SpecialityId, YearId } from '../../referential/types.ts'
import { seedOpeningAs } from '../../session/same-opening.ts'
import { recall, remember } from '../../views/kit/browser-memory.ts'
import { playAddress } from '../../views/route.ts'
import { settingsFrom } from '../../views/settings-model.ts'
import { openingMoves, seedIn } from '../opening/fragment.ts'
import { newSeed, openPlay, preparePlay, startPlay } from './plays.ts'
import type { RunKeeper } from './run-keeper.ts'

/**
 * Goes on from an opening, the page that a situation starts with: waits for what is chosen on it, or takes what was
 * chosen before the program came, keeps it as the first entry of a new play, and shows what follows in the same window.
 * `show` draws the application into `place`.
 */
export async function enter(opening: HTMLElement, place: HTMLElement, keeper: RunKeeper, show: () => void) {
  const [scenario = '', year] = (document.documentElement.dataset.opening ?? '').split('/') as [string, YearId]
  const at = location.pathname
  const addressOf = (run: string) => new URL(`../../${playAddress(run)}`, location.href).href
  preparePlay(scenario, year, 'fr')
  void offerToResume(keeper, scenario, year, addressOf)
  const fragment = await chosen(opening)
  try {
    history.replaceState(null, '', addressOf(await begin(keeper, scenario, year, fragment)))
  } catch {
    const status = document.getElementById('opening-status')
    if (status) status.textContent = status.dataset.late ?? ''
    return
  }
  // Back to the address of the opening, without leaving the page.
  addEventListener('popstate', () => location.pathname === at && location.reload())
  revealed(opening, place)
  show()
}

/** Resolves with the fragment of what was clicked, at once when the address already holds one. */
function chosen(opening: HTMLElement): Promise<string> {
  return new Promise((done) => {
    const look = () => {
      const fragment = decodeURIComponent(location.hash.slice(1))
      const target = document.getElementById(fragment)
      if (target === null || !opening.contains(target) || seedIn(location.hash) === undefined) return
      removeEventListener('hashchange', look)
      done(fragment)
    }
    addEventListener('hashchange', look)
    look()
  })
}

/** Keeps the new play, then what was chosen. The seed is any of those that open as what was shown. */
async function begin(keeper: RunKeeper, scenario: string, year: YearId, fragment: string): Promise<string> {
  const shown = seedIn(`#${fragment}`) ?? 0
  const timeMultiplier = settingsFrom(recall('settings')).time
  const play = { scenario, year, speciality: specialityOf(year), timeMultiplier }
  const run = await startPlay(play, 'fr', keeper, (found) => seedOpeningAs(found, shown, newSeed))
  const { view, act } = await openPlay(run, 'fr', keeper, 0)
  const chosenMove = openingMoves(shown, view).find((one) => one.fragment === fragment)?.move
  if (chosenMove) await act(chosenMove)
  return run
}

function specialityOf(year: YearId): SpecialityId | null {
  const input = document.querySelector<HTMLInputElement>('[name="speciality"]:checked')
  const speciality = (input?.value ?? null) as SpecialityId | null
  if (year === 'seconde' || speciality === null) return null
  remember('speciality', speciality)
  return speciality
}

/** The address of an opening is the one that is given out: whoever comes back by it may go on where they stopped. */
async function offerToResume(keeper: RunKeeper, scenario: string, year: YearId, addressOf: (run: string) => string) {
  const runs = await keeper.list()
  const begun = runs.find(
    (run) => !run.finished && run.transcript.scenario.id === scenario && run.transcript.year === year,
  )
  const link = document.getElementById('opening-resume')
  if (begun === undefined || !(link instanceof HTMLAnchorElement)) return
  link.href = addressOf(begun.id)
  link.hidden = false
}

/** Takes the opening away when what follows stands, and not before: nothing flashes in between. */
function revealed(opening: HTMLElement, place: HTMLElement): void {
  place.hidden = true
  const observer = new MutationObserver(() => {
    if (place.childElementCount === 0 || place.querySelector('.waiting')) return
    observer.disconnect()
    opening.remove()
    place.hidden = false
  })
  observer.observe(place, { childList: true, subtree: true })
}
