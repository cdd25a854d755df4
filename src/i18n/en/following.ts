import type { following as french } from '../fr/following.ts'
import type { SameTexts } from '../keys.ts'

export const following: SameTexts<typeof french> = {
  title: 'Assignments and progress',
}
