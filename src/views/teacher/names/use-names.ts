import { useEffect, useState } from 'preact/hooks'
import { type ClassNames, namesOf, onNames } from './kept-names.ts'

export interface Names extends ClassNames {
  /** « DUPONT Marie », when the teacher has read the table of this class during the visit; null otherwise. */
  readonly nameOf: (alias: string) => string | null
}

/** The names of a class that the teacher lets this page see: they are in its memory, and never sent. */
export function useNames(classroom: string): Names {
  const [names, setNames] = useState(() => namesOf(classroom))
  useEffect(() => {
    const follow = () => setNames(namesOf(classroom))
    // Read between the drawing and now, they would be missed.
    follow()
    return onNames(follow)
  }, [classroom])
  return { ...names, nameOf: (alias) => fullName(names, alias) }
}

function fullName({ byAlias }: ClassNames, alias: string): string | null {
  const { lastName = '', firstName = '' } = byAlias.get(alias)?.student ?? {}
  return [lastName, firstName].filter((part) => part !== '').join(' ') || null
}
