import { resolve } from 'node:path'
import type { DatabaseLocation } from '../../storage/database/index.ts'

/** A setting that cannot be used; the message says, in French, what to write. */
export class WrongSetting extends Error {}

export interface Settings {
  readonly host: string
  readonly port: number
  readonly database: DatabaseLocation
  /** Whether a proxy stands in front and says who really asks. */
  readonly behindProxy: boolean
}

type Environment = Readonly<Record<string, string | undefined>>

const highestPort = 65535

/**
 * Reads the settings of `npm start`. By default only this machine is answered, opening to a network is a choice;
 * and the classes are in one file under `data/` in `root`.
 */
export function readSettings(env: Environment, root: string): Settings {
  return {
    host: env.HOST || '127.0.0.1',
    port: readPort(env.PORT || '3000'),
    database: readDatabase(env, root),
    behindProxy: readYesOrNo('BEHIND_PROXY', env),
  }
}

function readPort(text: string): number {
  const port = Number(text)
  if (!/^\d+$/.test(text) || port > highestPort) {
    throw new WrongSetting(`PORT vaut « ${text} » : il faut un nombre entier de 0 à ${highestPort}.`)
  }
  return port
}

/** Reads where the classes are: DATABASE_URL, else a file in DATA_DIR. */
export function readDatabase(env: Environment, root: string): DatabaseLocation {
  const url = env.DATABASE_URL
  if (!url) return { kind: 'sqlite', file: resolve(root, env.DATA_DIR || 'data', 'comptoir.sqlite') }
  // The address holds a password: it is not repeated.
  if (!URL.canParse(url) || !/^postgres(ql)?:$/.test(new URL(url).protocol)) {
    throw new WrongSetting(
      'DATABASE_URL n’est pas une adresse PostgreSQL : postgres://nom:motdepasse@machine:5432/base',
    )
  }
  return { kind: 'postgres', url }
}

function readYesOrNo(name: string, env: Environment): boolean {
  const text = env[name] || '0'
  if (text !== '0' && text !== '1') throw new WrongSetting(`${name} vaut « ${text} » : il faut 0 ou 1.`)
  return text === '1'
}
