import type { LiveEvent } from '../../../../storage/live-events.ts'
import { apiAddress } from '../../../api.ts'

/** The browser comes back by itself from a stream that ends, not from a refusal: a server that starts refuses at first. */
const RETRY_MS = 3000

interface Listener {
  readonly onOpen: () => void
  readonly onLost: () => void
  readonly onEvent: (event: LiveEvent) => void
}

export interface Listening {
  /** Asks for a new stream in a moment: the present one may be dead without having said so. */
  readonly again: () => void
  readonly stop: () => void
}

/** Listens to a stream of the class server until told to stop, and again whenever it breaks. */
export function listen(path: string, { onOpen, onLost, onEvent }: Listener): Listening {
  let source: EventSource | undefined
  let retry: ReturnType<typeof setTimeout> | undefined
  const close = () => {
    clearTimeout(retry)
    source?.close()
  }
  const begin = () => {
    close()
    source = new EventSource(apiAddress(path))
    source.addEventListener('open', onOpen)
    source.addEventListener('message', ({ data }) => onEvent(JSON.parse(data) as LiveEvent))
    source.addEventListener('error', () => {
      onLost()
      if (source?.readyState === EventSource.CLOSED) retry = setTimeout(begin, RETRY_MS)
    })
  }
  // An open stream does not notice that the network is gone.
  addEventListener('offline', onLost)
  addEventListener('online', begin)
  begin()
  return {
    again: () => {
      close()
      retry = setTimeout(begin, RETRY_MS)
    },
    stop: () => {
      removeEventListener('offline', onLost)
      removeEventListener('online', begin)
      close()
    },
  }
}
