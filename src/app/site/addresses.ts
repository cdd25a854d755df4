import type { NetworkInterfaceInfo } from 'node:os'

type Interfaces = Readonly<Record<string, readonly NetworkInterfaceInfo[] | undefined>>

const everyInterface = new Set(['0.0.0.0', '::'])

/** The addresses to type in a browser: with every interface listened to, this machine's name on each network too. */
export function addresses(host: string, port: number, interfaces: Interfaces): readonly string[] {
  if (!everyInterface.has(host)) return [address(host === '127.0.0.1' ? 'localhost' : host, port)]
  const outside = Object.values(interfaces)
    .flatMap((list) => list ?? [])
    .filter((one) => one.family === 'IPv4' && !one.internal)
    .map((one) => address(one.address, port))
  return [address('localhost', port), ...outside]
}

function address(host: string, port: number): string {
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}/`
}
