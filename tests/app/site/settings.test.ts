import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readSettings, WrongSetting } from '../../../src/app/site/settings.ts'

describe('the settings of npm start', () => {
  it('answers this machine only, on port 3000, when nothing is set', () => {
    expect(readSettings({}, '/comptoir')).toEqual({
      host: '127.0.0.1',
      port: 3000,
      database: { kind: 'sqlite', file: join('/comptoir', 'data', 'comptoir.sqlite') },
      behindProxy: false,
    })
  })

  it('reads HOST and PORT', () => {
    expect(readSettings({ HOST: '0.0.0.0', PORT: '8080' }, '/')).toMatchObject({ host: '0.0.0.0', port: 8080 })
  })

  it.each(['0', '65535'])('accepts port %s', (PORT) => {
    expect(readSettings({ PORT }, '/').port).toBe(Number(PORT))
  })

  it.each(['65536', '-1', '80a', '3000.5', ' '])('refuses port « %s » and says what to write', (PORT) => {
    expect(() => readSettings({ PORT }, '/')).toThrow(WrongSetting)
    expect(() => readSettings({ PORT }, '/')).toThrow('un nombre entier de 0 à 65535')
  })

  it('reads where the classes are', () => {
    expect(readSettings({ DATA_DIR: '/srv/classes' }, '/comptoir').database).toEqual({
      kind: 'sqlite',
      file: join('/srv/classes', 'comptoir.sqlite'),
    })
    const url = 'postgres://comptoir:secret@base:5432/comptoir'
    expect(readSettings({ DATABASE_URL: url }, '/').database).toEqual({ kind: 'postgres', url })
  })

  it.each(['mysql://x:secret@y/z', 'secret'])('refuses the database « %s » without repeating it', (DATABASE_URL) => {
    expect(() => readSettings({ DATABASE_URL }, '/')).toThrow('DATABASE_URL n’est pas une adresse PostgreSQL')
    expect(() => readSettings({ DATABASE_URL }, '/')).not.toThrow('secret')
  })

  it('reads whether a proxy stands in front', () => {
    expect(readSettings({ BEHIND_PROXY: '1' }, '/').behindProxy).toBe(true)
    expect(() => readSettings({ BEHIND_PROXY: 'oui' }, '/')).toThrow('il faut 0 ou 1')
  })
})
