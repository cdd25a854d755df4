import { describe, expect, it } from 'vitest'
import { readSettings, WrongSetting } from '../../../src/app/site/settings.ts'

describe('the settings of npm start', () => {
  it('answers this machine only, on port 3000, when nothing is set', () => {
    expect(readSettings({})).toEqual({ host: '127.0.0.1', port: 3000 })
  })

  it('reads HOST and PORT', () => {
    expect(readSettings({ HOST: '0.0.0.0', PORT: '8080' })).toEqual({ host: '0.0.0.0', port: 8080 })
  })

  it.each(['0', '65535'])('accepts port %s', (PORT) => {
    expect(readSettings({ PORT }).port).toBe(Number(PORT))
  })

  it.each(['65536', '-1', '80a', '3000.5', ' '])('refuses port « %s » and says what to write', (PORT) => {
    expect(() => readSettings({ PORT })).toThrow(WrongSetting)
    expect(() => readSettings({ PORT })).toThrow('un nombre entier de 0 à 65535')
  })
})
