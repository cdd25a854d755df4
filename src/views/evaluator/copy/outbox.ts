import { ApiUnreachable } from '../../api.ts'

/** Whether what was done is on the server's disk. */
export type Saving = 'saved' | 'saving' | 'waiting'

export interface Outbox<Change> {
  /** Sends it after all that came before; the same thing changed again before it left takes its place. */
  add(change: Change): void
  /** Resolves once nothing is left to send. */
  settled(): Promise<void>
}

interface OutboxOf<Change, Answer> {
  readonly send: (change: Change) => Promise<Answer>
  /** Whether the later change makes the earlier one useless. */
  readonly replaces: (later: Change, earlier: Change) => boolean
  /** What the server answered, and what is still to be sent. */
  readonly onAnswer: (answer: Answer, left: readonly Change[]) => void
  readonly onChange: (saving: Saving, left: readonly Change[]) => void
  /** The server refuses this one: it is dropped. */
  readonly onRefusal: (error: unknown, left: readonly Change[]) => void
}

const RETRY_MS = 3000

/** One change at a time, in order; without network it waits and tries again, also once one has left the copy. */
export function newOutbox<Change, Answer>(of: OutboxOf<Change, Answer>): Outbox<Change> {
  let left: readonly Change[] = []
  let sending: Promise<void> | null = null
  const sendFirst = async (first: Change) => {
    try {
      const answer = await of.send(first)
      left = left.slice(1)
      of.onAnswer(answer, left)
    } catch (error) {
      if (error instanceof ApiUnreachable) {
        of.onChange('waiting', left)
        await networkOrPause()
        return
      }
      left = left.slice(1)
      of.onRefusal(error, left)
    }
  }
  const pump = async () => {
    for (let [first] = left; first !== undefined; [first] = left) {
      of.onChange('saving', left)
      await sendFirst(first)
    }
    sending = null
    of.onChange('saved', left)
  }
  return {
    add(change) {
      // The first may be under way: it stays.
      left = [...left.filter((one, at) => (at === 0 && sending !== null) || !of.replaces(change, one)), change]
      sending ??= pump()
      of.onChange('saving', left)
    },
    settled: async () => {
      await sending
    },
  }
}

function networkOrPause(): Promise<void> {
  return new Promise((resolve) => {
    const go = () => {
      clearTimeout(timer)
      removeEventListener('online', go)
      resolve()
    }
    const timer = setTimeout(go, RETRY_MS)
    addEventListener('online', go)
  })
}
