import { describe, expect, it } from 'vitest'
import { RunKeeper } from '../../../src/app/browser/run-keeper.ts'
import { YEAR_OPTIONS } from '../../../src/scenario/year-options.ts'
import { type RunStore, StorageRefused } from '../../../src/storage/contract.ts'
import { memoryStore } from '../../../src/storage/memory/index.ts'
import { type Entry, TRANSCRIPT_FORMAT, type Transcript } from '../../../src/transcript/types.ts'

const blank: Transcript = {
  format: TRANSCRIPT_FORMAT,
  scenario: { id: 'velo', version: 1, hash: '0' },
  year: 'seconde',
  speciality: null,
  seed: 1,
  options: YEAR_OPTIONS.seconde,
  startedAt: '2026-01-01T10:00:00Z',
  entries: [],
}
const entry = (step: string): Entry => ({ kind: 'advance', step, atMs: 10 })

/** A store whose quota runs out after so many entries. */
function smallStore(room: number): RunStore {
  const store = memoryStore()
  let left = room
  return {
    ...store,
    async append(...sent) {
      if (left-- <= 0) throw new StorageRefused('quota')
      return store.append(...sent)
    },
  }
}

describe('the keeper of plays', () => {
  it('keeps in the browser as long as the browser accepts', async () => {
    const store = memoryStore()
    const keeper = new RunKeeper(async () => store)
    await keeper.create('a', blank)
    await keeper.append('a', 0, entry('one'), blank)
    await keeper.finish('a')
    expect(keeper.refused).toBe(false)
    expect(await store.load('a')).toMatchObject({ finished: true, transcript: { entries: [{ step: 'one' }] } })
  })

  it('goes on in the page when the browser keeps nothing, and says so', async () => {
    const keeper = new RunKeeper(() => Promise.reject(new StorageRefused('private mode')))
    await keeper.create('a', blank)
    await keeper.append('a', 0, entry('one'), blank)
    expect(keeper.refused).toBe(true)
    expect((await keeper.load('a'))?.transcript.entries).toHaveLength(1)
  })

  it('loses no entry when the room runs out in the middle of a play', async () => {
    const keeper = new RunKeeper(async () => smallStore(1))
    let told = 0
    keeper.subscribe(() => {
      told += 1
    })
    await keeper.create('a', blank)
    await keeper.append('a', 0, entry('one'), blank)
    const afterOne = { ...blank, entries: [entry('one')] }
    await keeper.append('a', 1, entry('two'), afterOne)
    await keeper.append('a', 2, entry('three'), { ...blank, entries: [entry('one'), entry('two')] })
    expect(told).toBeGreaterThan(0)
    expect((await keeper.load('a'))?.transcript.entries.map(({ step }) => step)).toEqual(['one', 'two', 'three'])
    expect((await keeper.list()).map(({ id }) => id)).toEqual(['a'])
  })

  it('stops telling whoever has left', async () => {
    const keeper = new RunKeeper(async () => smallStore(0))
    let told = 0
    keeper.subscribe(() => {
      told += 1
    })()
    await keeper.create('a', blank)
    await keeper.append('a', 0, entry('one'), blank)
    expect(told).toBe(0)
  })
})
