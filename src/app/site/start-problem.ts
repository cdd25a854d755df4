import { PortForbidden, PortTaken } from '../../server/listen.ts'
import { StorageRefused } from '../../storage/contract.ts'
import { DatabaseTooNew } from '../../storage/database/index.ts'
import { WrongSetting } from './settings.ts'

/** Says in one line why the start failed, where it is something a person can mend; any other error as it is. */
export function startProblem(error: unknown, env: Readonly<Record<string, string | undefined>>): unknown {
  const port = Number(env.PORT || '3000')
  if (error instanceof PortTaken) {
    return new WrongSetting(
      `Le port ${port} est déjà pris par un autre programme. Choisissez-en un autre : PORT=${port + 1} npm start`,
    )
  }
  if (error instanceof PortForbidden) {
    return new WrongSetting(
      `Le système refuse le port ${port}. Choisissez-en un au-dessus de 1024 : PORT=3000 npm start`,
    )
  }
  if (error instanceof DatabaseTooNew) {
    return new WrongSetting('La base de données vient d’un Comptoir plus récent que celui-ci : mettez Comptoir à jour.')
  }
  if (error instanceof StorageRefused) {
    const [place, name] = env.DATABASE_URL ? ['PostgreSQL', 'DATABASE_URL'] : ['comptoir.sqlite', 'DATA_DIR']
    const [reason = ''] = error.message.split('\n')
    return new WrongSetting(`La base de données (${place}) ne s’ouvre pas : ${reason}. Vérifiez ${name}.`)
  }
  return error
}
