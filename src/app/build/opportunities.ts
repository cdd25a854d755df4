import type { Plugin } from 'vite'
import { opportunitiesOf } from '../../audit/opportunities.ts'
import { readShippedScenarios, shippedScenarioFiles } from '../shipped-scenarios.ts'

const OPPORTUNITIES = 'virtual:comptoir/opportunities'

/**
 * Serves what each shipped scenario calls on, computed at build time: a JSON file that the teachers' page fetches.
 * Under the development server and in tests, where no file is emitted, the data stand in the module.
 */
export function opportunities(): Plugin {
  let builds = false
  return {
    name: 'comptoir-opportunities',
    configResolved: ({ command }) => {
      builds = command === 'build'
    },
    resolveId: (id) => (id === OPPORTUNITIES ? `\0${id}` : undefined),
    load(id) {
      if (id !== `\0${OPPORTUNITIES}`) return
      for (const file of shippedScenarioFiles()) this.addWatchFile(file)
      const source = JSON.stringify(opportunitiesOf(readShippedScenarios()))
      if (!builds) return `export const loadOpportunities = async () => (${source})`
      const file = this.emitFile({ type: 'asset', name: 'opportunities.json', source })
      return `export async function loadOpportunities() {
  const answer = await fetch(import.meta.ROLLUP_FILE_URL_${file})
  if (!answer.ok) throw new Error('opportunities: ' + answer.status)
  return answer.json()
}`
    },
  }
}
