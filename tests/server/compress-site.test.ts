import { existsSync, readFileSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { compressSite } from '../../src/server/compress-site.ts'
import { smallSite } from '../support/small-site.ts'

const site = smallSite()
const style = join(site.folder, 'assets', 'main-e5F6-7_8.css')

afterAll(() => site.remove())

describe('compressing a built site', () => {
  it('lays both forms beside each text file worth it, once', async () => {
    expect(await compressSite(site.folder)).toBe(2)
    expect(brotliDecompressSync(readFileSync(`${style}.br`)).toString()).toBe(site.manyRules)
    expect(gunzipSync(readFileSync(`${style}.gz`)).toString()).toBe(site.manyRules)
    expect(existsSync(join(site.folder, 'index.html.br'))).toBe(false)
    expect(await compressSite(site.folder)).toBe(0)
  })

  it('does a file again when it has changed since', async () => {
    const later = new Date(Date.now() + 10_000)
    utimesSync(style, later, later)
    expect(await compressSite(site.folder)).toBe(1)
  })
})
