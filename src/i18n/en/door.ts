import type { door as french } from '../fr/door.ts'
import type { SameTexts } from '../keys.ts'

export const door: SameTexts<typeof french> = {
  title: 'My class',
  classes: 'My classes',
  out: 'Did your teacher give you a card with two codes? Find here what there is to do.',
  in: 'You are {{alias}}, of the class {{classroom}}.',
  teaching: 'You are in as a teacher.',
  open: 'Open my class',
  join: 'Join my class',
  desk: 'Teachers’ area',
  marking: 'Assess',
}
