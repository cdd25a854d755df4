import { join } from 'node:path'
import type { Plugin } from 'vite'

const WORKER = join(import.meta.dirname, '..', 'offline', 'worker.ts')

/** Lays at the root of the site, for it to answer for the whole of it, what keeps the pages for when there is no network. */
export function offlineWorker(): Plugin {
  return {
    name: 'comptoir-offline-worker',
    apply: 'build',
    buildStart() {
      this.emitFile({ type: 'chunk', id: WORKER, fileName: 'without-network.js' })
    },
  }
}
