import { catalogue as french } from 'virtual:comptoir/catalogue'
import type { Language } from '../../i18n/index.ts'
import type { Services } from '../../views/services.ts'
import { openPlay, preparePlay, startPlay } from './plays.ts'
import { RunKeeper } from './run-keeper.ts'

/** The pages' services, wired to this browser. */
export function browserServices(): Services {
  const keeper = new RunKeeper()
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
    opportunities: () => import('virtual:comptoir/opportunities').then((part) => part.loadOpportunities()),
    prepare: (scenario, year) => preparePlay(scenario, year, language),
    start: (play) => startPlay(play, language, keeper),
    open: (run) => openPlay(run, language, keeper),
    judge: (run) => import('./judge-run.ts').then((part) => part.judgeRun(run, language, keeper)),
    retrace: (transcript) => import('./retracing.ts').then((part) => part.retrace(transcript, language)),
    runs: () => keeper.list(),
    forget: (run) => keeper.remove(run),
    openCopy: (file) => import('./copies.ts').then((part) => part.openCopy(file)),
    saveCopy(transcript) {
      void import('./save-copy.ts').then((part) => part.saveCopy(transcript))
    },
  })
  return speak('fr', french)
}
