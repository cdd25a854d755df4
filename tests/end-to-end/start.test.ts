import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { afterEach, describe, expect, it } from 'vitest'

type Child = ChildProcessByStdio<null, Readable, Readable>
const root = join(import.meta.dirname, '..', '..')
const program = join(root, 'src', 'app', 'start.ts')
const started: Child[] = []

afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL')
})

/** Runs `npm start`, or what it runs; `ends` gives all that was written and the exit code. */
function start(env: Record<string, string>, [command, ...args] = [process.execPath, program]) {
  const child = spawn(command ?? '', args, {
    cwd: root,
    env: { ...process.env, ...env },
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
})
