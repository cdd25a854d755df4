import { newId, newPassword, passwordHash } from '../../server/api/secrets.ts'
import { databaseClassStore, openDatabase } from '../../storage/database/index.ts'
import { classesAt } from './backup.ts'
import { UsageError } from './usage-error.ts'

/** `teacher NOM`: a new account, or a new password for the one of that name. */
export async function teacherCommand(login: string | undefined, env: NodeJS.ProcessEnv): Promise<string> {
  if (login === undefined || login.trim() === '') throw new UsageError('Dites quel nom : teacher NOM')
  const database = await openDatabase(classesAt(env))
  try {
    const classes = databaseClassStore(database)
    const password = newPassword()
    const hash = await passwordHash(password)
    const known = await classes.teacherByLogin(login)
    if (known === undefined) await classes.addTeacher({ id: newId(), login }, hash)
    else await classes.setPassword(known.id, hash)
    const what = known === undefined ? 'compte créé' : 'mot de passe remplacé'
    return `${what} : nom « ${login} », mot de passe ${password} (montré cette seule fois)`
  } finally {
    await database.close()
  }
}
