import { lockedUntil } from '../../classroom/lock-out.ts'
import type { TeacherAccount } from '../../storage/class-contract.ts'
import { inTurn } from '../../storage/in-turn.ts'
import { Refusal } from './refusal.ts'
import { passwordFits, passwordHash } from './secrets.ts'
import type { ClassServices } from './services.ts'

/** One password of an account at a time: tries sent together would all be looked at before the first is counted. */
const oneAccount = inTurn()
/** Looked at for a login that does not exist, so that the answer takes as long. */
const decoy = passwordHash('nobody has this password')

/** Does the work for whoever knows the password of that login. Wrong ones are counted, and shut the door for a while. */
export function withPassword<T>(
  { login, password }: { readonly login: string; readonly password: string },
  { classes, now }: Pick<ClassServices, 'classes' | 'now'>,
  work: (account: TeacherAccount) => Promise<T>,
): Promise<T> {
  return oneAccount(login, async () => {
    const account = await classes.teacherByLogin(login)
    if (account !== undefined && account.lockedUntil !== null && account.lockedUntil > now().toISOString())
      throw new Refusal('locked-out', { until: account.lockedUntil })
    const fits = await passwordFits(account?.passwordHash ?? (await decoy), password)
    if (account === undefined) throw new Refusal('wrong-password')
    if (!fits) {
      const failures = account.failures + 1
      await classes.setFailures(account.id, failures, lockedUntil(failures, now()))
      throw new Refusal('wrong-password')
    }
    if (account.failures > 0) await classes.setFailures(account.id, 0, null)
    return work(account)
  })
}
