export const problem = {
  home: 'Home',
  notFound: { title: 'Page not found', text: 'This address leads nowhere here.' },
  title: 'This page cannot be opened',
  run: 'This play is not on this device. It may have been played elsewhere, or erased.',
  copy: 'This copy is no longer open. Open the file again from the home page.',
  scenario: 'The situation of this play is not in this catalogue.',
  away: 'The class server does not answer, and this play is not on this device. Try again when the network is back.',
  door: 'This play belongs to a student of a class. Enter with your codes to open it.',
  closed:
    'This debrief is not open to you. After an assessment, everything is saved, and the teacher opens the debrief.',
  toClass: 'My class',
  changed:
    'The situation has changed since this play: it can no longer be replayed step by step. Your copy is whole and can be saved.',
}
