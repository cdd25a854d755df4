import { catalogue as french } from 'virtual:comptoir/catalogue'
import type { Language } from '../../i18n/index.ts'
import { CLASS_RUN } from '../../views/class-plays.ts'
import { recall } from '../../views/kit/browser-memory.ts'
import { whenIdle } from '../../views/kit/when-idle.ts'
import type { Services } from '../../views/services.ts'
import { openPlay, preparePlay, startPlay } from './plays.ts'
import type { RunKeeper } from './run-keeper.ts'

/** It is asked for again where it is needed. */
const late = () => undefined

/** The pages' services, wired to this browser, which keeps plays by `keeper`. */
export function browserServices(keeper: RunKeeper): Services {
  const classPlays = () => import('./class/class-plays.ts').then((part) => part.classPlays(keeper))
  const speak = (language: Language, catalogue: Services['catalogue']): Services => ({
    catalogue,
    async speaking(other) {
      if (other === language) return this
      if (other === 'fr') return speak('fr', french)
      const { translated } = await import('virtual:comptoir/translations')
      return speak(
        other,
        french.map((entry) => translated.find(({ id }) => id === entry.id) ?? entry),
      )
    },
    keeping: keeper,
    classPlays,
    opportunities: () => import('virtual:comptoir/opportunities').then((part) => part.loadOpportunities()),
    prepare: (scenario, year) => preparePlay(scenario, year, language),
    start: (play) => startPlay(play, language, keeper),
    open: async (run) => {
      whenIdle(() => void import('./ahead.ts').then((part) => part.fetchAhead(), late))
      return run.startsWith(CLASS_RUN) ? (await classPlays()).open(run, language) : openPlay(run, language, keeper)
    },
    judge: (run) => import('./judge-run.ts').then((part) => part.judgeRun(run, language, keeper)),
    runs: async () => (await keeper.list()).filter(({ id }) => !id.startsWith(CLASS_RUN)),
    forget: (run) => keeper.remove(run),
    openCopy: (file) => import('./copies.ts').then((part) => part.openCopy(file)),
    saveCopy(transcript) {
      void import('./save-copy.ts').then((part) => part.saveCopy(transcript))
    },
  })
  // What a class has not got yet goes as soon as the page has time.
  if (recall('class-sent')) whenIdle(() => void classPlays().catch(late))
  return speak('fr', french)
}
