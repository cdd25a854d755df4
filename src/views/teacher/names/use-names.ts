import { useEffect, useState } from 'preact/hooks'
import { fullNameOf } from './full-name.ts'
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
  return { ...names, nameOf: (alias) => nameIn(names, alias) }
}

function nameIn({ byAlias }: ClassNames, alias: string): string | null {
  const student = byAlias.get(alias)?.student
  return student === undefined ? null : fullNameOf(student)
}
