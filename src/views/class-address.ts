import type { ClassDoor } from './route.ts'

/** An address on the class side; `path` is what that side reads. */
export const classAddress = (door: ClassDoor, ...path: readonly string[]): string =>
  `#/${[door, ...path.map(encodeURIComponent)].join('/')}`

/** Where a student comes in with these codes: what a card leads to. After the `#`, so that no server's log holds them. */
export const joinAddress = (classCode: string, personalCode: string): string =>
  classAddress('classe', classCode, personalCode)

/** Where a person of outside takes an invitation: its token is after the `#` too. */
export const invitationAddress = (token: string): string => classAddress('evaluation', token)
