import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { passwordFits } from '../../src/server/api/secrets.ts'
import { databaseClassStore, openDatabase } from '../../src/storage/database/index.ts'

const CLI = join(import.meta.dirname, '..', '..', 'src', 'app', 'cli.ts')
const folder = mkdtempSync(join(tmpdir(), 'comptoir-commands-'))

afterAll(() => {
  rmSync(folder, { recursive: true })
})

function comptoir(data: string, ...args: string[]) {
  const env = { ...process.env, DATABASE_URL: '', DATA_DIR: join(folder, data) }
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], { encoding: 'utf8', env })
  return { status, stdout, stderr }
}

async function fits(data: string, login: string, password: string): Promise<boolean> {
  const database = await openDatabase({ kind: 'sqlite', file: join(folder, data, 'comptoir.sqlite') })
  const account = await databaseClassStore(database).teacherByLogin(login)
  await database.close()
  return account !== undefined && passwordFits(account.passwordHash, password)
}

const passwordIn = (text: string) => /mot de passe (\S+) \(/.exec(text)?.[1] ?? ''

test('teacher makes an account, then gives it another password', async () => {
  const first = passwordIn(comptoir('a', 'teacher', 'camille').stdout)
  expect(await fits('a', 'camille', first)).toBe(true)
  const second = passwordIn(comptoir('a', 'teacher', 'camille').stdout)
  expect(await fits('a', 'camille', first)).toBe(false)
  expect(await fits('a', 'camille', second)).toBe(true)
})

test('backup writes a file for its owner alone, never over another, and restore brings it back elsewhere', async () => {
  const file = join(folder, 'sauvegarde')
  const password = passwordIn(comptoir('b', 'teacher', 'camille').stdout)
  expect(comptoir('b', 'backup', file).status).toBe(0)
  if (process.platform !== 'win32') expect(statSync(file).mode & 0o077).toBe(0)
  expect(comptoir('b', 'backup', file)).toMatchObject({ status: 2, stderr: `${file} : ce fichier existe déjà.\n` })
  expect(comptoir('c', 'restore', file).status).toBe(0)
  expect(await fits('c', 'camille', password)).toBe(true)
  expect(comptoir('c', 'restore', file).stderr).toContain('n’est pas vide')
  expect(comptoir('d', 'restore', CLI).stderr).toContain('ce n’est pas une sauvegarde')
  expect(comptoir('d', 'restore', join(folder, 'rien')).stderr).toContain('ce fichier n’existe pas')
})
