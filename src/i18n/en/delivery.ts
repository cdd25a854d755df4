import type { delivery as french } from '../fr/delivery.ts'
import type { SameTexts } from '../keys.ts'

export const delivery: SameTexts<typeof french> = {
  saved: 'Saved on the server',
  sending: 'Sending…',
  offline: 'No network: your choices are kept here and will be sent when it is back.',
  waiting: 'No network: your choice is waiting. The play goes on when it is back.',
  'signed-out': 'You are no longer in your class. Your choices are kept here: enter again to have them sent.',
  elsewhere: 'This play went on on another device. That is where it stands.',
  'caught-up': 'This play had gone on on another device: here is where it stands.',
  apart:
    'This play went on differently on another device, and that one counts. What you played here is kept in “My plays”, on the home page.',
  late: 'This choice came after its time: “no answer” is what is saved.',
  refused: 'The server no longer saves this play. Your choices stay here: tell your teacher.',
  enter: 'Enter my class',
  goThere: 'See where it stands',
}
