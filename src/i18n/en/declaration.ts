/** In each part, a line is an item of a list. */
export const declaration = {
  title: 'Accessibility statement',
  intro:
    'Every student must be able to play Comptoir. This page says where we stand against RGAA 4.1, the French accessibility standard.',
  state: {
    title: 'Compliance status',
    lines: [
      'Comptoir is declared not compliant: no one outside the project has yet audited the 106 criteria.',
      'This does not mean that it cannot be used, but that nothing proves it from outside. What we check ourselves is written below.',
    ].join('\n'),
  },
  checked: {
    title: 'What is checked at every change',
    lines: [
      'Each screen goes through the axe tool, in light and dark colours, at several window sizes.',
      'A whole situation is played with the keyboard alone, to its debrief.',
      'A simulated screen reader reads each line, each choice with its number and each change of mood.',
      'The drawn scene may be absent: all there is to read or do is in the page.',
      'Nothing is told by colour, sound or motion alone; reduced motion is obeyed.',
      'Reply time can be lengthened or switched off in the settings, with no reason to give.',
    ].join('\n'),
  },
  lacking: {
    title: 'What is still lacking',
    lines: [
      'Nothing was tried with NVDA, JAWS, VoiceOver or TalkBack, nor by students who use them.',
      'Only Chromium is tried at every change; Firefox and Safari are not.',
      'Official texts are quoted word for word: their language is not made simpler.',
      'Not every situation exists in English: those that stay in French are announced as such.',
    ].join('\n'),
  },
  help: {
    title: 'If something keeps you from playing',
    lines: [
      'Tell your teacher: the same situation can be played with other settings, without the scene or without a time limit.',
      'The school that offers you Comptoir can report the problem to the project, whose code is open.',
    ].join('\n'),
  },
  rights: {
    title: 'Remedies',
    lines: [
      'Without a satisfactory answer from the school, you may refer the matter to the Défenseur des droits, online, by telephone on 09 69 39 00 00, or by free post: Défenseur des droits, Libre réponse 71120, 75342 Paris Cedex 07, France.',
    ].join('\n'),
  },
}
