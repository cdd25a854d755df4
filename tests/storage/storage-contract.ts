import { beforeEach, describe, expect, test } from 'vitest'
import { YEAR_OPTIONS } from '../../src/scenario/year-options.ts'
import { EntryOutOfOrder, RunExists, type RunStore, RunUnknown } from '../../src/storage/contract.ts'
import { type Entry, TRANSCRIPT_FORMAT, type Transcript } from '../../src/transcript/types.ts'

export const transcript: Transcript = {
  format: TRANSCRIPT_FORMAT,
  scenario: { id: 'petit', version: 1, hash: 'ab12' },
  year: 'seconde',
  speciality: null,
  seed: 1,
  options: YEAR_OPTIONS.seconde,
  startedAt: '2026-01-05T08:00:00.000Z',
  entries: [],
}
const first: Entry = { kind: 'reply', step: 'debut', reply: 'bien', atMs: 5 }
const second: Entry = { kind: 'advance', step: 'suite', atMs: 9 }

/** What every store must do. `open` gives an empty store; `reopen` the same one as after a crash, where there is one. */
export function storageContract(name: string, open: () => Promise<RunStore>, reopen?: () => Promise<RunStore>): void {
  describe(`the storage contract: ${name}`, () => {
    let store: RunStore

    beforeEach(async () => {
      store = await open()
    })

    test('keeps a run and its entries in order', async () => {
      await store.create('a', transcript)
      await store.append('a', 0, first)
      await store.append('a', 1, second)
      expect((await store.load('a'))?.transcript).toEqual({ ...transcript, entries: [first, second] })
      expect(await store.load('b')).toBeUndefined()
    })

    test('counts an entry sent twice once, whatever its time', async () => {
      await store.create('a', transcript)
      await store.append('a', 0, first)
      await store.append('a', 0, { ...first, atMs: 77 })
      expect((await store.load('a'))?.transcript.entries).toEqual([first])
    })

    test('refuses a gap, another entry in a place taken, an unknown run and an id taken', async () => {
      await store.create('a', transcript)
      await store.append('a', 0, first)
      await expect(store.append('a', 2, second)).rejects.toThrow(EntryOutOfOrder)
      await expect(store.append('a', 0, second)).rejects.toThrow(EntryOutOfOrder)
      await expect(store.append('z', 0, first)).rejects.toThrow(RunUnknown)
      await expect(store.finish('z')).rejects.toThrow(RunUnknown)
      await expect(store.create('a', transcript)).rejects.toThrow(RunExists)
      expect((await store.load('a'))?.transcript.entries).toEqual([first])
    })

    test('lists the newest first, says which are finished, and forgets what is removed', async () => {
      await store.create('a', transcript)
      await pause()
      await store.create('b', transcript)
      await pause()
      await store.append('a', 0, first)
      await pause()
      await store.finish('b')
      expect((await store.list()).map((run) => [run.id, run.finished])).toEqual([
        ['b', true],
        ['a', false],
      ])
      await store.remove('b')
      expect((await store.list()).map((run) => run.id)).toEqual(['a'])
    })

    test('appends sent together do not lose each other', async () => {
      await store.create('a', transcript)
      const entries = Array.from({ length: 20 }, (_, index): Entry => ({ ...second, atMs: index }))
      await Promise.all(entries.map((entry, index) => store.append('a', index, entry)))
      expect((await store.load('a'))?.transcript.entries).toEqual(entries)
    })

    test('hands out copies: changing what was read changes nothing kept', async () => {
      await store.create('a', transcript)
      const read = (await store.load('a'))?.transcript.entries as Entry[]
      read.push(first)
      expect((await store.load('a'))?.transcript.entries).toEqual([])
    })

    test.runIf(reopen !== undefined)('is found again after the page is gone', async () => {
      await store.create('a', transcript)
      await store.append('a', 0, first)
      expect((await (await reopen?.())?.load('a'))?.transcript.entries).toEqual([first])
    })
  })
}

/** Dates are kept to the millisecond: the order of two within the same one means nothing. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 2))
}
