import type { SpecialityId } from '../../../referential/types.ts'

const CRITERIA_OF: Record<SpecialityId, (criterion: string) => boolean> = {
  MA: (id) => id.startsWith('MA.'),
  'MCV-A': (id) => id.startsWith('MCV.') && !id.startsWith('MCV.4B.'),
  'MCV-B': (id) => id.startsWith('MCV.') && !id.startsWith('MCV.4A.'),
}

/** The specialities for which this situation shows something, those where it is at home first. */
export function specialitiesFor(
  home: readonly SpecialityId[],
  criteria: readonly string[],
): readonly [SpecialityId, ...SpecialityId[]] {
  const all: readonly SpecialityId[] = ['MA', 'MCV-A', 'MCV-B']
  const others = all.filter((one) => !home.includes(one))
  const [first = 'MA', ...rest] = [...home, ...others].filter((one) => criteria.some(CRITERIA_OF[one]))
  return [first, ...rest]
}
