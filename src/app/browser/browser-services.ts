import { catalogue as french } from 'virtual:comptoir/catalogue'
import type { Language } from '../../i18n/index.ts'
import type { Transcript } from '../../transcript/types.ts'
import { type OpenedCopy, Problem, type Services } from '../../views/services.ts'
import { newId, openPlay, preparePlay, startPlay } from './plays.ts'
import { RunKeeper } from './run-keeper.ts'

/** An id of a copy says what it is: a copy lives as long as the page, a run stays. */
const COPY = 'copie-'

/** The pages' services, wired to this browser. */
export function browserServices(): Services {
  const keeper = new RunKeeper()
  const copies = new Map<string, OpenedCopy>()
  const transcriptOf = async (id: string): Promise<Transcript> => {
    const transcript = copies.get(id)?.transcript ?? (await keeper.load(id))?.transcript
    if (transcript === undefined) throw new Problem({ at: 'run', code: id.startsWith(COPY) ? 'copy' : 'run' }, id)
    return transcript
  }
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
    async judge(run) {
      const [{ judgeTranscript }, transcript] = await Promise.all([import('./judging.ts'), transcriptOf(run)])
      return { ...(await judgeTranscript(transcript, language)), check: copies.get(run)?.check }
    },
    retrace: (transcript) => import('./retracing.ts').then((part) => part.retrace(transcript, language)),
    runs: () => keeper.list(),
    forget: (run) => keeper.remove(run),
    async openCopy(file) {
      const { readCopy } = await import('./copies.ts')
      const id = `${COPY}${newId()}`
      copies.set(id, await readCopy(file))
      return id
    },
    saveCopy(transcript) {
      void import('./save-copy.ts').then((part) => part.saveCopy(transcript))
    },
  })
  return speak('fr', french)
}
