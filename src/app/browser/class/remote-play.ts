import type { PlayView } from '../../../session/index.ts'
import type { askServer } from '../../../views/api.ts'
import type { Play } from '../../../views/services.ts'
import type { LiveDelivery } from './live-delivery.ts'
import { delayAfter, type Pauses } from './pauses.ts'
import { isPassing, isRefusal } from './refusals.ts'

/** What the server shows of a play whose machine it keeps. */
export interface RemoteMoment {
  readonly view: PlayView
  /** How many moves are kept: the position of the next. */
  readonly length: number
  /** The move came too late: the time had run out, and that is what is kept. */
  readonly late?: true
}

interface RemoteOptions {
  readonly run: string
  readonly ask: typeof askServer
  readonly delivery: LiveDelivery
  readonly pauses: Pauses
}

/** A play whose machine runs on the class server: only views come here, and a move is made once it is acknowledged. */
export function remotePlay(first: RemoteMoment, { run, ask, delivery, pauses }: RemoteOptions): Play {
  let moment = first
  /** Asks until the server answers: the same move at the same place counts once. */
  const persist = async <Answer>(question: () => Promise<Answer>): Promise<Answer> => {
    for (let failures = 0; ; failures += 1) {
      try {
        return await question()
      } catch (error) {
        if (!isPassing(error)) throw error
        delivery.set('waiting')
        await pauses.pause(delayAfter(failures))
      }
    }
  }
  return {
    delivery,
    transcript: null,
    get view() {
      return moment.view
    },
    past: async () => (await ask<{ views: readonly PlayView[] }>('GET', `/runs/${run}/past`)).views,
    async act(move) {
      const sent = { index: moment.length, move }
      try {
        moment = await persist(() => ask<RemoteMoment>('POST', `/runs/${run}/moves`, sent))
        // Taken as the same move once made elsewhere, where the play has gone on since.
        delivery.set(moment.late ? 'late' : moment.length > sent.index + 1 ? 'caught-up' : 'saved')
      } catch (error) {
        if (!isRefusal(error, 'out-of-order')) throw refused(error, delivery)
        // It went on in another window or on another machine: that is where it stands.
        moment = await persist(() => ask<RemoteMoment>('GET', `/runs/${run}/moment`))
        delivery.set('caught-up')
      }
      return moment.view
    },
  }
}

function refused(error: unknown, delivery: LiveDelivery): unknown {
  delivery.set(isRefusal(error, 'not-signed-in', 'not-allowed') ? 'signed-out' : 'saved')
  return error
}
