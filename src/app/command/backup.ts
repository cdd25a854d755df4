import { closeSync, openSync, readFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import {
  backUp,
  type DatabaseLocation,
  DatabaseNotEmpty,
  NotABackup,
  openDatabase,
  restore,
} from '../../storage/database/index.ts'
import { readDatabase } from '../site/settings.ts'
import { UsageError, unreadable } from './usage-error.ts'

const root = join(import.meta.dirname, '..', '..', '..')

/** Where `npm start` keeps the classes, with the same settings. */
export function classesAt(env: NodeJS.ProcessEnv): DatabaseLocation {
  return readDatabase(env, root)
}

/** `backup FICHIER`: everything about the classes in one file, while the server runs. */
export async function backupCommand(path: string | undefined, env: NodeJS.ProcessEnv): Promise<string> {
  if (path === undefined) throw new UsageError('Dites dans quel fichier : backup FICHIER')
  const file = opened(path)
  const database = await openDatabase(classesAt(env))
  let lines = 0
  try {
    await backUp(database, (line) => {
      writeSync(file, `${line}\n`)
      lines += 1
    })
  } finally {
    closeSync(file)
    await database.close()
  }
  return `${path} : ${lines - 1} lignes. Ce fichier contient tout ce que garde le serveur : rangez-le comme tel.`
}

/** Never over a file that is there: the backup of yesterday may be the only good one. Read by its owner alone. */
function opened(path: string): number {
  try {
    return openSync(path, 'wx', 0o600)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw new UsageError(`${path} : ce fichier existe déjà.`)
    throw new UsageError(`${path} : écriture impossible.`)
  }
}

/** `restore FICHIER`: puts a backup into an empty database. */
export async function restoreCommand(path: string | undefined, env: NodeJS.ProcessEnv): Promise<string> {
  if (path === undefined) throw new UsageError('Dites quel fichier : restore FICHIER')
  const lines = textOf(path).split('\n')
  const database = await openDatabase(classesAt(env))
  try {
    await restore(database, lines)
  } catch (error) {
    if (error instanceof NotABackup)
      throw new UsageError(`${path} : ce n’est pas une sauvegarde, ou elle vient d’une autre version de Comptoir.`)
    if (error instanceof DatabaseNotEmpty)
      throw new UsageError('La base de données n’est pas vide : choisissez-en une neuve (DATA_DIR ou DATABASE_URL).')
    throw error
  } finally {
    await database.close()
  }
  return `${path} : tout est rétabli.`
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw unreadable(path, error)
  }
}
