import type { Page } from 'playwright'
import type { KeptRun } from '../../src/storage/contract.ts'

/** The runs that the page's own database holds. */
export function runsKept(page: Page): Promise<readonly KeptRun[]> {
  return page.evaluate(
    () =>
      new Promise<readonly KeptRun[]>((done, fail) => {
        const opening = indexedDB.open('comptoir')
        opening.onerror = () => fail(opening.error)
        opening.onsuccess = () => {
          const all = opening.result.transaction('runs').objectStore('runs').getAll()
          all.onerror = () => fail(all.error)
          all.onsuccess = () => done(all.result)
        }
      }),
  )
}
