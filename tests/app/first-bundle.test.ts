import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readSources } from '../../src/app/check/sources/source-map.ts'

const sources = readSources(join(import.meta.dirname, '..', '..'), ['src', 'assets'])

/** What a file loads as soon as it is loaded itself; types and lazy imports are not among it. */
function loadedWith(path: string): readonly string[] {
  const text = sources.get(path) ?? ''
  const imports = /^(?:import|export)\s(?!type\b)(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm
  return [...text.matchAll(imports)].map(([, request = '']) =>
    request.startsWith('.') ? join(path, '..', request) : request,
  )
}

function firstBundle(entry: string): ReadonlySet<string> {
  const seen = new Set([entry])
  for (const path of seen) for (const next of loadedWith(path)) seen.add(next)
  return seen
}

describe('what the page loads first', () => {
  const first = firstBundle('src/app/browser/main.tsx')

  it('is followed through the whole page', () => {
    expect([...first]).toContain('src/views/student/application.tsx')
    expect(first.size).toBeGreaterThan(50)
  })

  it.each(['src/referential/descriptors/', 'src/classroom/export/', 'exceljs'])('holds nothing of %s', (heavy) => {
    expect([...first].filter((path) => path.startsWith(heavy))).toEqual([])
  })
})
