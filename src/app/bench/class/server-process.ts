import { spawn } from 'node:child_process'
import { join } from 'node:path'

const program = join(import.meta.dirname, '..', '..', 'start.ts')

export interface ServerProcess {
  readonly address: string
  /** Told by the first start over a database; else undefined. */
  readonly first: { readonly login: string; readonly password: string } | undefined
  /** Ends it as a power cut would, or politely; resolves once it is gone. */
  end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void>
}

/** Starts `npm start`'s own program with these settings; resolves when it is open. */
export function startServer(env: Readonly<Record<string, string>>): Promise<ServerProcess> {
  const child = spawn(process.execPath, [program], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  const gone = new Promise<void>((resolve) => child.once('close', () => resolve()))
  return new Promise((resolve, reject) => {
    const hear = (part: Buffer) => {
      said += part.toString()
      // The last line: everything before it is said.
      if (!said.includes('Ctrl+C')) return
      const [, address = ''] = /élèves : (\S+)/.exec(said) ?? []
      const [, login, password] = /nom « (\S+) », mot de passe (\S+)/.exec(said) ?? []
      const first = login !== undefined && password !== undefined ? { login, password } : undefined
      resolve({
        address,
        first,
        async end(signal) {
          child.kill(signal)
          await gone
        },
      })
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    void gone.then(() => reject(new Error(`the server has ended:\n${said}`)))
  })
}
