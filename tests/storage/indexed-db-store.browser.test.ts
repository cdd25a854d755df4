import { afterEach, expect, test, vi } from 'vitest'
import { openBrowserStore } from '../../src/storage/browser/index.ts'
import { StorageRefused } from '../../src/storage/contract.ts'
import { storageContract } from './storage-contract.ts'

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
