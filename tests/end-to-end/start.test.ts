import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

type Child = ChildProcessByStdio<null, Readable, Readable>
const root = join(import.meta.dirname, '..', '..')
const program = join(root, 'src', 'app', 'start.ts')
const started: Child[] = []
let data: string

beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'comptoir-start-'))
})

afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL')
  rmSync(data, { recursive: true, force: true })
})

/** Runs `npm start`, or what it runs; `ends` gives all that was written and the exit code. */
function start(env: Record<string, string>, [command, ...args] = [process.execPath, program]) {
  const child = spawn(command ?? '', args, {
    cwd: root,
    env: { ...process.env, DATA_DIR: data, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  started.push(child)
  let said = ''
  const hear = (text: Buffer) => {
    said += text.toString()
  }
  child.stdout.on('data', hear)
  child.stderr.on('data', hear)
  const ends = new Promise<{ said: string; code: number | null }>((resolve) => {
    child.on('close', (code) => resolve({ said, code }))
  })
  const says = (pattern: RegExp) =>
    new Promise<RegExpExecArray>((resolve, reject) => {
      const look = () => {
        const found = pattern.exec(said)
        if (found) resolve(found)
      }
      child.stdout.on('data', look)
      look()
      void ends.then(() => reject(new Error(said)))
    })
  return { child, ends, says }
}

describe('npm start', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)('serves the site, prints its address, and stops on %s', async (signal) => {
    const { child, ends, says } = start({ PORT: '0' })
    const [, address = ''] = await says(/Comptoir est ouvert : (\S+)/)
    expect(await (await fetch(address)).text()).toContain('<title>Comptoir</title>')
    child.kill(signal)
    expect((await ends).code).toBe(0)
  })

  it('leaves nothing behind when npm itself is told to stop', async () => {
    const { child, ends, says } = start({ PORT: '0' }, ['npm', 'start'])
    const [, address = ''] = await says(/Comptoir est ouvert : (\S+)/)
    child.kill('SIGTERM')
    // Closed only once the server has let go of the output it shares with npm.
    await ends
    await expect(fetch(address)).rejects.toThrow()
  })

  it('says in one line that the port is taken, and which to try', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => other.once('listening', resolve))
    const { port } = other.address() as { port: number }
    const { said, code } = await start({ PORT: String(port) }).ends
    other.close()
    expect(code).toBe(1)
    expect(said).toContain(`Le port ${port} est déjà pris`)
    expect(said.trim().split('\n')).toHaveLength(1)
  })

  it('says in one line what is wrong with a setting', async () => {
    const { said, code } = await start({ PORT: 'trois mille' }).ends
    expect(code).toBe(1)
    expect(said.trim()).toBe('PORT vaut « trois mille » : il faut un nombre entier de 0 à 65535.')
  })

  it('tells the first password and the codes of the demonstration once, and they open', async () => {
    const first = start({ PORT: '0' })
    const [, address = ''] = await first.says(/Comptoir est ouvert : (\S+)/)
    const [, login, password] = await first.says(/nom « (\S+) », mot de passe (\S+)/)
    const [, classCode, personalCode] = await first.says(/code (\S+), code personnel d’un élève (\S+)/)
    const enter = (path: string, body: object) => post(new URL(`/api/${path}`, address), body)
    expect((await enter('sign-in', { login, password })).status).toBe(200)
    const student = await enter('join', { classCode, personalCode })
    expect(await student.json()).toMatchObject({ classroom: { name: 'Classe de démonstration', demonstration: true } })
    first.child.kill('SIGTERM')
    expect((await first.ends).code).toBe(0)
    const again = start({ PORT: '0' })
    await again.says(/Ctrl\+C/)
    again.child.kill('SIGTERM')
    expect((await again.ends).said).not.toMatch(/mot de passe|code personnel/)
  })

  it('stops at once while somebody follows a class', async () => {
    const { child, ends, says } = start({ PORT: '0' })
    const [, address = ''] = await says(/Comptoir est ouvert : (\S+)/)
    const [, login, password] = await says(/nom « (\S+) », mot de passe (\S+)/)
    const entered = await post(new URL('/api/sign-in', address), { login, password })
    const cookie = entered.headers.getSetCookie().join('; ')
    const { classrooms } = (await entered.json()) as { classrooms: { id: string }[] }
    const follow = await fetch(new URL(`/api/classes/${classrooms[0]?.id}/events`, address), { headers: { cookie } })
    const stoppedMs = Date.now()
    child.kill('SIGTERM')
    await follow.text()
    expect((await ends).code).toBe(0)
    expect(Date.now() - stoppedMs).toBeLessThan(4000)
  })

  it.each([
    ['DATABASE_URL', 'mysql://ailleurs/base', /^DATABASE_URL n’est pas une adresse PostgreSQL/],
    ['DATABASE_URL', 'postgres://nom:secret@127.0.0.1:1/base', /^La base de données \(PostgreSQL\) ne s’ouvre pas/],
    ['BEHIND_PROXY', 'oui', /^BEHIND_PROXY vaut « oui »/],
  ])('stops in one line, without any password, when %s is %s', async (name, value, line) => {
    const { said, code } = await start({ PORT: '0', [name]: value }).ends
    expect(code).toBe(1)
    expect(said.trim()).toMatch(line)
    expect(said.trim().split('\n')).toHaveLength(1)
    expect(said).not.toContain('secret')
  })

  it('stops in one line when the file of the classes is something else', async () => {
    writeFileSync(join(data, 'comptoir.sqlite'), 'rien d’une base de données '.repeat(100))
    const { said, code } = await start({ PORT: '0' }).ends
    expect(code).toBe(1)
    expect(said.trim()).toMatch(/^La base de données \(comptoir\.sqlite\) ne s’ouvre pas.*Vérifiez DATA_DIR\.$/)
  })
})

function post(url: URL, body: object): Promise<Response> {
  const headers = { 'content-type': 'application/json', origin: url.origin }
  return fetch(url, { method: 'POST', headers, body: JSON.stringify(body) })
}
