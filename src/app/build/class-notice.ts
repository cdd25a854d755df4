import type { Plugin } from 'vite'

/**
 * Tells the pages that no class server is here. Where one is, it answers in place of this file: a page that asked the
 * class server itself would find nothing on a static site, and browsers report that as a fault.
 */
export function classNotice(): Plugin {
  return {
    name: 'comptoir-class-notice',
    apply: 'build',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'classes.json', source: JSON.stringify({ here: false }) })
    },
  }
}
