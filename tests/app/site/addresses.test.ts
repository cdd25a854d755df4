import type { NetworkInterfaceInfo } from 'node:os'
import { describe, expect, it } from 'vitest'
import { addresses } from '../../../src/app/site/addresses.ts'

const card = (address: string, family: 'IPv4' | 'IPv6', internal: boolean) =>
  ({ address, family, internal }) as NetworkInterfaceInfo
const interfaces = {
  lo: [card('127.0.0.1', 'IPv4', true)],
  eth0: [card('10.1.2.3', 'IPv4', false), card('fe80::1', 'IPv6', false)],
}

describe('the addresses printed', () => {
  it('is one, for one host', () => {
    expect(addresses('127.0.0.1', 3000, interfaces)).toEqual(['http://localhost:3000/'])
    expect(addresses('::1', 3000, interfaces)).toEqual(['http://[::1]:3000/'])
  })

  it('is one more for each network when every interface is listened to', () => {
    expect(addresses('0.0.0.0', 80, interfaces)).toEqual(['http://localhost:80/', 'http://10.1.2.3:80/'])
  })
})
