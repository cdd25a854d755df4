import { account } from './account.ts'
import { desk } from './desk.ts'
import { invitations } from './invitations.ts'
import { names } from './names.ts'
import { privacy } from './privacy.ts'
import { students } from './students.ts'

/** What the teacher's side of the class server says. */
export const atDesk = { account, desk, invitations, names, privacy, students }
