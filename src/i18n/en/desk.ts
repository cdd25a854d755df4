import type { desk as french } from '../fr/desk.ts'
import type { SameTexts } from '../keys.ts'

export const desk: SameTexts<typeof french> = {
  title: 'Teacher’s desk',
}
