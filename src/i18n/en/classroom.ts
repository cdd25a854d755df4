import type { classroom as french } from '../fr/classroom.ts'
import type { SameTexts } from '../keys.ts'

export const classroom: SameTexts<typeof french> = {
  title: 'My class',
}
