import type { ClassDoor } from './route.ts'

/** An address on the class side; `path` is what that side reads. */
export const classAddress = (door: ClassDoor, ...path: readonly string[]): string =>
  `#/${[door, ...path.map(encodeURIComponent)].join('/')}`
