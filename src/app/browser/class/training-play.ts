import type { Language } from '../../../i18n/index.ts'
import { CLASS_RUN } from '../../../views/class-plays.ts'
import type { Play } from '../../../views/services.ts'
import { openPlay } from '../plays.ts'
import type { RunKeeper } from '../run-keeper.ts'
import type { Outbox } from './outbox.ts'

/** A play of the class that runs in this page: each entry is kept here first, then sent. */
export async function trainingPlay(run: string, language: Language, keeper: RunKeeper, outbox: Outbox): Promise<Play> {
  const id = CLASS_RUN + run
  const delivery = outbox.delivery(run)
  let play = await openPlay(id, language, keeper)
  let shown = true
  delivery.subscribe(() => {
    if (delivery.state === 'elsewhere' || delivery.state === 'apart') shown = false
  })
  return {
    delivery,
    get view() {
      return play.view
    },
    get transcript() {
      return play.transcript
    },
    past: () => play.past(),
    foresee: (move) => (shown ? play.foresee?.(move) : undefined),
    async act(move) {
      if (!shown) {
        // What is kept is no longer what is shown: a move made there would be made blindly.
        play = await openPlay(id, language, keeper)
        shown = true
        delivery.set('caught-up')
        return play.view
      }
      const view = await play.act(move)
      void outbox.send(run)
      return view
    },
  }
}
