import type { Page } from 'playwright'
import { bestPath } from '../../src/audit/best-path.ts'
import type { Profile, YearScenario } from '../../src/scenario/model.ts'
import { t } from './french.ts'

/** Chooses the digit to press at a decision; `given` is how many were taken before. */
export type Choice = (page: Page, given: number) => Promise<string>

/**
 * Knows the scenario: recognises the client by name, then gives the best reply of each decision in turn.
 * On a channel where the client has not said who he is yet, any of them will do.
 */
export function expert(scenario: YearScenario): Choice {
  const bestWords = (profile: Profile, given: number): string | undefined => {
    const best = bestPath(scenario, profile).moves.filter((move) => move.kind === 'reply')[given]
    const step = best && scenario.steps[best.step]
    if (step?.kind !== 'choices') return undefined
    return step.choices.find(({ id }) => id === best?.reply)?.words.replaceAll('{client}', profile.name)
  }
  return async (page, given) => {
    const said = (await page.locator('main').textContent()) ?? ''
    const known = scenario.profiles.filter(({ name }) => said.includes(name))
    const shown = await page
      .getByRole('list', { name: t('play.replies') })
      .getByRole('button')
      .allTextContents()
    for (const profile of known.length > 0 ? known : scenario.profiles) {
      const words = bestWords(profile, given)
      const place = words === undefined ? -1 : shown.findIndex((text) => text.includes(words))
      if (place >= 0) return String(place + 1)
    }
    throw new Error(`Decision ${given + 1}: the best reply is not among: ${shown.join(' | ')}`)
  }
}
