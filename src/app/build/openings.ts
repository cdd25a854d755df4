import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { build, type Plugin } from 'vite'
import { loadLaterTexts, loadOpeningTexts, loadTranslator, loadWorkTexts } from '../../i18n/index.ts'
import { readShippedScenarios } from '../shipped-scenarios.ts'
import { openingPage } from './opening/opening-page.ts'

const FIRST = join(import.meta.dirname, '..', 'opening', 'first.ts')

/**
 * Writes a page for each situation and year, `situations/<id>/<year>.html`: its opening as plain HTML, where the first
 * choice can be made before the application has come. Its style and its program stand inside it: on a slow line, each
 * file asked for after the page costs one more round trip. A server that forbids what stands inside a page lets these
 * two in by their digests, which are in `situations/inline.json`.
 */
export function openings(): Plugin {
  return {
    name: 'comptoir-openings',
    apply: 'build',
    async generateBundle() {
      const inside = await first()
      const digests = JSON.stringify({ style: digestOf(inside.style), script: digestOf(inside.program) })
      this.emitFile({ type: 'asset', fileName: 'situations/inline.json', source: digests })
      const [{ t }] = await Promise.all([loadTranslator('fr'), loadLaterTexts(), loadWorkTexts(), loadOpeningTexts()])
      for (const scenario of readShippedScenarios().flatMap(({ years }) => Object.values(years))) {
        const fileName = `situations/${scenario.id}/${scenario.year}.html`
        this.emitFile({ type: 'asset', fileName, source: openingPage({ scenario, ...inside }, t) })
      }
    },
  }
}

/** As a Content-Security-Policy names what stands inside a page. */
function digestOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}

/** The program and the style of every opening. A plain script: a module would run after the words are there. */
async function first(): Promise<{ readonly program: string; readonly style: string }> {
  const result = await build({
    configFile: false,
    envFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      modulePreload: false,
      cssCodeSplit: false,
      target: 'es2023',
      rolldownOptions: { input: FIRST, output: { format: 'iife' } },
    },
  })
  const [only] = Array.isArray(result) ? result : [result]
  const files = only && 'output' in only ? only.output : []
  const [program] = files.flatMap((file) => (file.type === 'chunk' ? file.code : []))
  const [style] = files.flatMap((file) => (file.type === 'asset' ? file.source : []))
  if (program === undefined || style === undefined) throw new Error('the opening could not be bundled')
  const inside = { program: program.trim(), style: String(style).trim() }
  if (/<\/(?:script|style)/i.test(`${inside.program}${inside.style}`))
    throw new Error('the opening would end its own page')
  return inside
}
