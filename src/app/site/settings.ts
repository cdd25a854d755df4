/** A setting that cannot be used; the message says, in French, what to write. */
export class WrongSetting extends Error {}

export interface Settings {
  readonly host: string
  readonly port: number
}

const highestPort = 65535

/** Reads HOST and PORT. By default only this machine is answered: opening to a network is a choice. */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  return { host: env.HOST || '127.0.0.1', port: readPort(env.PORT || '3000') }
}

function readPort(text: string): number {
  const port = Number(text)
  if (!/^\d+$/.test(text) || port > highestPort) {
    throw new WrongSetting(`PORT vaut « ${text} » : il faut un nombre entier de 0 à ${highestPort}.`)
  }
  return port
}
