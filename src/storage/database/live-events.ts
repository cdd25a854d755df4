import { EventEmitter } from 'node:events'
import pg from 'pg'
import type { LiveEvent, LiveEvents } from '../live-events.ts'
import type { DatabaseLocation } from './open-database.ts'

const CHANNEL = 'comptoir_live'
const RETRY_MS = 1000

/** Events of this database: within this process on SQLite, among all the processes on PostgreSQL. */
export async function databaseLiveEvents(location: DatabaseLocation): Promise<LiveEvents> {
  return location.kind === 'sqlite' ? inProcess() : overPostgres(location.url)
}

function localEvents() {
  // A listener per open page.
  const emitter = new EventEmitter().setMaxListeners(0)
  return {
    emit: (event: LiveEvent) => emitter.emit(event.classroom, event),
    subscribe(classroom: string, listener: (event: LiveEvent) => void) {
      emitter.on(classroom, listener)
      return () => {
        emitter.off(classroom, listener)
      }
    },
  }
}

function inProcess(): LiveEvents {
  const { emit, subscribe } = localEvents()
  return {
    async publish(event) {
      emit(event)
    },
    subscribe,
    close: async () => undefined,
  }
}

/** One connection that listens and tells, opened again when it breaks; between the two, pages ask again by themselves. */
async function overPostgres(url: string): Promise<LiveEvents> {
  const { emit, subscribe } = localEvents()
  let client: pg.Client | undefined
  let closed = false
  let retry: NodeJS.Timeout | undefined
  const again = () => {
    clearTimeout(retry)
    if (!closed) retry = setTimeout(() => void connect().catch(again), RETRY_MS)
  }
  const connect = async (): Promise<void> => {
    const fresh = new pg.Client({ connectionString: url, keepAlive: true })
    fresh.on('error', () => undefined)
    fresh.on('notification', ({ payload }) => {
      if (payload) emit(JSON.parse(payload) as LiveEvent)
    })
    await fresh.connect()
    fresh.on('end', () => {
      client = undefined
      again()
    })
    await fresh.query(`listen ${CHANNEL}`)
    client = fresh
  }
  await connect()
  return {
    async publish(event) {
      // An event lost is no entry lost: the run is committed, and the page asks for the table again.
      await client?.query('select pg_notify($1, $2)', [CHANNEL, JSON.stringify(event)]).catch(() => undefined)
    },
    subscribe,
    async close() {
      closed = true
      clearTimeout(retry)
      await client?.end()
    },
  }
}
