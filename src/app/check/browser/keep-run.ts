import type { Page } from 'playwright'
import type { Transcript } from '../../../transcript/index.ts'

const ID = 'kept'

/** Puts a play among those the browser keeps, as if it had been played there, and opens it. The site must be open. */
export async function openKeptRun(page: Page, address: string, transcript: Transcript): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.evaluate(
    (value) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('comptoir')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const change = opening.result.transaction('runs', 'readwrite')
          change.objectStore('runs').put(value)
          change.onerror = () => reject(change.error)
          change.oncomplete = () => {
            opening.result.close()
            resolve()
          }
        }
      }),
    { id: ID, transcript, updatedAt: transcript.startedAt, finished: false },
  )
  await page.goto(`${address}#/jouer/${ID}`)
  await page.locator('.conversation').waitFor()
}
