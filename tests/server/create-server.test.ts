import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compressSite } from '../../src/server/compress-site.ts'
import { createServer } from '../../src/server/create-server.ts'
import { smallSite } from '../support/small-site.ts'

const site = smallSite()
let server: FastifyInstance

beforeAll(async () => {
  await compressSite(site.folder)
  server = await createServer({ siteFolder: site.folder })
})
afterAll(async () => {
  await server.close()
  site.remove()
})

describe('the server of the site', () => {
  it.each([
    ['/', 'text/html; charset=utf-8'],
    ['/assets/main-a1B2c3D4.js', 'application/javascript; charset=utf-8'],
    ['/assets/main-e5F6-7_8.css', 'text/css; charset=utf-8'],
    ['/icon.svg', 'image/svg+xml'],
  ])('gives %s as %s', async (url, type) => {
    const answer = await server.inject({ url })
    expect(answer.statusCode).toBe(200)
    expect(answer.headers['content-type']).toBe(type)
  })

  it.each([
    ['/', 'no-cache'],
    ['/icon.svg', 'no-cache'],
    ['/assets/main-a1B2c3D4.js', 'public, max-age=31536000, immutable'],
  ])('says of %s that it may be kept: %s', async (url, rule) => {
    expect((await server.inject({ url })).headers['cache-control']).toBe(rule)
  })

  it('answers with nothing when a page kept by the browser is still good', async () => {
    const first = await server.inject({ url: '/' })
    const second = await server.inject({ url: '/', headers: { 'if-none-match': String(first.headers.etag) } })
    expect(second.statusCode).toBe(304)
  })

  it.each(['br', 'gzip'])(
    'gives the %s form made beforehand, with the type and rule of the file itself',
    async (encoding) => {
      const answer = await server.inject({
        url: '/assets/main-e5F6-7_8.css',
        headers: { 'accept-encoding': encoding },
      })
      expect(answer.headers['content-encoding']).toBe(encoding)
      expect(answer.headers['content-type']).toBe('text/css; charset=utf-8')
      expect(answer.headers['cache-control']).toContain('immutable')
      expect(answer.rawPayload.length).toBeLessThan(site.manyRules.length / 10)
    },
  )

  it.each(['/', '/nowhere'])('sends the security headers with %s', async (url) => {
    const { headers } = await server.inject({ url })
    const policy = String(headers['content-security-policy'])
    expect(policy).toContain("default-src 'self'")
    expect(policy).toContain("script-src 'self';")
    expect(policy).toContain("style-src 'self';")
    expect(policy).not.toContain('unsafe')
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['referrer-policy']).toBe('no-referrer')
  })

  it('lets in what stands inside the pages of situations, there and nowhere else', async () => {
    const { headers } = await server.inject({ url: '/situations/velo/seconde.html' })
    const policy = String(headers['content-security-policy'])
    expect(policy).toContain("script-src 'self' 'sha256-program';")
    expect(policy).toContain("style-src 'self' 'sha256-style';")
    expect(policy).not.toContain('unsafe')
  })

  it.each(['/nowhere', '/assets/', '/../package.json', '/%2e%2e/package.json', '/index.html/<script>'])(
    'finds nothing at %s, says so in French and repeats nothing of the address',
    async (url) => {
      const answer = await server.inject({ url })
      expect(answer.statusCode).toBeGreaterThanOrEqual(400)
      expect(answer.statusCode).toBeLessThan(500)
      expect(answer.body).not.toContain('<script>')
    },
  )

  it('names the missing page in French', async () => {
    const answer = await server.inject({ url: '/nowhere' })
    expect(answer.statusCode).toBe(404)
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8')
    expect(answer.body).toContain('Page introuvable')
  })
})

describe('the server of the site under a sub-path', () => {
  it('gives the site there, and leads back there from a missing page', async () => {
    const under = await createServer({ siteFolder: site.folder, prefix: '/lycee/comptoir/' })
    expect((await under.inject({ url: '/lycee/comptoir/' })).statusCode).toBe(200)
    expect((await under.inject({ url: '/lycee/comptoir/icon.svg' })).statusCode).toBe(200)
    const missing = await under.inject({ url: '/icon.svg' })
    expect(missing.statusCode).toBe(404)
    expect(missing.body).toContain('href="/lycee/comptoir/"')
    await under.close()
  })
})
