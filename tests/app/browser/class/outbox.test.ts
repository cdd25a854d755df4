import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Outbox } from '../../../../src/app/browser/class/outbox.ts'
import { Pauses } from '../../../../src/app/browser/class/pauses.ts'
import { SentSoFar } from '../../../../src/app/browser/class/sent-so-far.ts'
import { RunKeeper } from '../../../../src/app/browser/run-keeper.ts'
import { playBot } from '../../../../src/audit/play-bot.ts'
import { newId } from '../../../../src/server/api/secrets.ts'
import { memoryStore } from '../../../../src/storage/memory/index.ts'
import type { Entry, Transcript } from '../../../../src/transcript/types.ts'
import { ApiRefusal, ApiUnreachable, type askServer } from '../../../../src/views/api.ts'
import { CLASS_RUN } from '../../../../src/views/class-plays.ts'
import { type ClassServer, classServer, openClass, type Visitor } from '../../../support/class-server.ts'
import { playedIn } from '../../../support/first-scenario.ts'

let server: ClassServer
let opened: Awaited<ReturnType<typeof openClass>>
let run: string
let transcript: Transcript
let entries: readonly Entry[]
let others: readonly Entry[]

beforeEach(async () => {
  server = await classServer()
  opened = await openClass(server, await server.teacher())
  run = newId()
  const free = { scenario: 'velo-electrique', year: 'premiere' }
  transcript = (await opened.student.post('/my/runs', { run, free })).body.transcript
  const scenario = playedIn('premiere')
  entries = (await playBot({ ...transcript, scenario, bot: 'expert' })).entries
  others = (await playBot({ ...transcript, scenario, bot: 'random' })).entries
})
afterEach(() => server.close())

/** A browser of that student, over a network that can be cut. */
async function browserOf(student: Visitor) {
  const network = { cut: false, answersLost: false, requests: 0 }
  const ask = (async (method: 'GET' | 'POST', path: string, body?: object) => {
    if (network.cut) throw new ApiUnreachable()
    network.requests += 1
    const answer = await student.ask(method, path, body)
    if (network.answersLost) throw new ApiUnreachable()
    if (answer.status >= 400) throw new ApiRefusal(answer.status, answer.body)
    return answer.body
  }) as typeof askServer
  const store = memoryStore()
  const keeper = new RunKeeper(async () => store)
  const sent = new SentSoFar()
  const pauses = new Pauses()
  const outbox = new Outbox({ keeper, ask, sent, pauses })
  await keeper.create(CLASS_RUN + run, transcript)
  const play = async (moves: readonly Entry[], from = 0) => {
    for (const [at, entry] of moves.entries()) await keeper.append(CLASS_RUN + run, from + at, entry, transcript)
  }
  return { network, keeper, outbox, pauses, play, delivery: outbox.delivery(run) }
}

const onServer = async () => (await server.services.runs.load(run))?.transcript.entries

describe('the outbox of a class', () => {
  it('sends what is kept in its order, the end last, and then has nothing left', async () => {
    const { keeper, outbox, play, delivery } = await browserOf(opened.student)
    await play(entries)
    await keeper.finish(CLASS_RUN + run)
    expect(await outbox.unsent()).toEqual([run])
    await outbox.send(run)
    expect(await onServer()).toEqual(entries)
    expect((await server.services.runs.load(run))?.finished).toBe(true)
    expect(delivery.state).toBe('saved')
    expect(await outbox.unsent()).toEqual([])
  })

  it('waits without network and goes on when it is back, whatever was asked meanwhile', async () => {
    const { network, outbox, pauses, play, delivery } = await browserOf(opened.student)
    network.cut = true
    await play(entries.slice(0, 3))
    await outbox.send(run)
    await play(entries.slice(3, 5), 3)
    await outbox.send(run)
    expect(delivery.state).toBe('offline')
    expect(await onServer()).toEqual([])
    network.cut = false
    pauses.wake()
    await expect.poll(() => delivery.state).toBe('saved')
    expect(await onServer()).toEqual(entries.slice(0, 5))
  })

  it('sends again what was acknowledged in vain, and it counts once', async () => {
    const { network, outbox, pauses, play, delivery } = await browserOf(opened.student)
    network.answersLost = true
    await play(entries.slice(0, 4))
    await outbox.send(run)
    expect(await onServer()).toHaveLength(4)
    expect(delivery.state).toBe('offline')
    network.answersLost = false
    pauses.wake()
    await expect.poll(() => delivery.state).toBe('saved')
    expect(await onServer()).toEqual(entries.slice(0, 4))
    expect(network.requests).toBe(2)
  })

  it('takes what another machine added, and says so', async () => {
    const { keeper, outbox, play, delivery } = await browserOf(opened.student)
    await play(entries.slice(0, 2))
    await outbox.send(run)
    await opened.student.post(`/runs/${run}/entries`, { from: 2, entries: entries.slice(2, 6) })
    await outbox.send(run, true)
    expect(delivery.state).toBe('elsewhere')
    expect((await keeper.load(CLASS_RUN + run))?.transcript.entries).toEqual(entries.slice(0, 6))
  })

  it('holds what the server has for the truth where both went apart, and keeps the other as a play of this device', async () => {
    const { keeper, outbox, play, delivery } = await browserOf(opened.student)
    const fork = entries.findIndex((entry, at) => JSON.stringify(entry) !== JSON.stringify(others[at]))
    await opened.student.post(`/runs/${run}/entries`, { from: 0, entries: others.slice(0, fork + 1) })
    const here = entries.slice(0, fork + 3)
    await play(here)
    await outbox.send(run)
    expect(delivery.state).toBe('apart')
    expect(delivery.aside?.entries).toEqual(here)
    expect(await onServer()).toEqual(others.slice(0, fork + 1))
    const kept = await keeper.list()
    expect(kept.find(({ id }) => id === CLASS_RUN + run)?.transcript.entries).toEqual(others.slice(0, fork + 1))
    expect(kept.find(({ id }) => !id.startsWith(CLASS_RUN))?.transcript.entries).toEqual(here)
  })

  it('keeps what it has while its student is out or somebody else is in', async () => {
    for (const stranger of [server.visitor(), opened.neighbour]) {
      const { keeper, outbox, play, delivery } = await browserOf(stranger)
      await play(entries.slice(0, 2))
      await outbox.send(run)
      expect(delivery.state).toBe('signed-out')
      expect((await keeper.load(CLASS_RUN + run))?.transcript.entries).toHaveLength(2)
      expect(await onServer()).toEqual([])
    }
  })
})
