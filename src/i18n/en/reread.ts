export const reread = {
  title: 'Watch the play again',
  position: 'Moment {{at}} of {{total}}',
  previous: 'Previous',
  next: 'Next',
  chosen: 'Your choice',
  expert: 'Expert choice',
  chosenExpert: 'Your choice, also the expert’s',
  decision: 'The possible replies',
  advance: 'Here one continues without choosing.',
  end: 'End of the play',
  stopped: 'The play stopped here.',
  toDebrief: 'Go to the debrief',
}
