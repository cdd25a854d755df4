import type { marking as french } from '../fr/marking.ts'
import type { SameTexts } from '../keys.ts'

export const marking: SameTexts<typeof french> = {
  title: 'Marking',
}
