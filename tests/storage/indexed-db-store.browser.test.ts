import { afterEach, expect, test, vi } from 'vitest'
import { openBrowserStore } from '../../src/storage/browser/index.ts'
import { StorageRefused } from '../../src/storage/contract.ts'
import type { Entry } from '../../src/transcript/types.ts'
import { storageContract, transcript } from './storage-contract.ts'

let database = ''

storageContract(
  'IndexedDB',
  () => {
    database = `test-${crypto.randomUUID()}`
    return openBrowserStore(database)
  },
  () => openBrowserStore(database),
)

afterEach(() => {
  vi.unstubAllGlobals()
})

test('a browser without IndexedDB is told as a refusal', async () => {
  vi.stubGlobal('indexedDB', undefined)
  await expect(openBrowserStore('refused')).rejects.toThrow(StorageRefused)
})

test('a browser that forbids IndexedDB is told as a refusal', async () => {
  vi.stubGlobal('indexedDB', {
    open: () => {
      throw new DOMException('denied', 'SecurityError')
    },
  })
  await expect(openBrowserStore('refused')).rejects.toThrow(StorageRefused)
})

const entry: Entry = { kind: 'advance', step: 'debut', atMs: 5 }

/** A run in a store whose database answers as told from now on. */
async function begun(onRefused = (): void => undefined) {
  database = `test-${crypto.randomUUID()}`
  const id = crypto.randomUUID()
  const store = await openBrowserStore(database, onRefused)
  await store.create(id, transcript)
  return { id, store }
}

test('an entry is there for the next page though this one died before the database had it', async () => {
  const { id, store } = await begun()
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('gone', 'InvalidStateError')
  })
  await store.append(id, 0, entry)
  await store.append(id, 1, entry)
  expect(await (await openBrowserStore(database)).load(id)).toMatchObject({ transcript: { entries: [entry, entry] } })
  put.mockRestore()
  const next = await openBrowserStore(database)
  expect((await next.list()).map((run) => run.transcript.entries)).toEqual([[entry, entry]])
  await next.load(id)
  await next.append(id, 2, entry)
  // Answers once all is written: from there on the notes are needed no more.
  await next.list()
  localStorage.clear()
  expect(await (await openBrowserStore(database)).load(id)).toMatchObject({
    transcript: { entries: [entry, entry, entry] },
  })
})

test('a database that refuses is told, and refuses the entry after', async () => {
  const told = vi.fn()
  const { id, store } = await begun(told)
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  await store.append(id, 0, entry)
  await store.load(id)
  expect(told).toHaveBeenCalledOnce()
  await expect(store.append(id, 1, entry)).rejects.toThrow(StorageRefused)
  await expect(store.finish(id)).rejects.toThrow(StorageRefused)
  put.mockRestore()
})

test('a browser without small storage keeps each entry in the database before it answers', async () => {
  const { id, store } = await begun()
  const refuse = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError')
  })
  await store.append(id, 0, entry)
  expect(await (await openBrowserStore(database)).load(id)).toMatchObject({ transcript: { entries: [entry] } })
  refuse.mockRestore()
})

test('what is forgotten leaves no note behind', async () => {
  const { id, store } = await begun()
  await store.append(id, 0, entry)
  await store.remove(id)
  await new Promise((done) => setTimeout(done, 400))
  expect(Object.keys(localStorage).filter((key) => key.includes(id))).toEqual([])
  expect(await store.load(id)).toBeUndefined()
})
