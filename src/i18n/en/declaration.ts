export const declaration = {
  title: 'Accessibility statement',
  intro:
    'Every student must be able to play Comptoir. This page says where we stand against RGAA 4.1, the French accessibility standard.',
  state: {
    title: 'Compliance status',
    item1: 'Comptoir is declared not compliant: no one outside the project has yet audited the 106 criteria.',
    item2:
      'This does not mean that it cannot be used, but that nothing proves it from outside. What we check ourselves is written below.',
  },
  checked: {
    title: 'What is checked at every change',
    item1: 'Each screen goes through the axe tool, in light and dark colours, at several window sizes.',
    item2: 'A whole situation is played with the keyboard alone, to its debrief.',
    item3: 'A simulated screen reader reads each line, each choice with its number and each change of mood.',
    item4: 'The drawn scene may be absent: all there is to read or do is in the page.',
    item5: 'Nothing is told by colour, sound or motion alone; reduced motion is obeyed.',
    item6: 'Reply time can be lengthened or switched off in the settings, with no reason to give.',
  },
  lacking: {
    title: 'What is still lacking',
    item1: 'Nothing was tried with NVDA, JAWS, VoiceOver or TalkBack, nor by students who use them.',
    item2: 'Only Chromium is tried at every change; Firefox and Safari are not.',
    item3: 'Official texts are quoted word for word: their language is not made simpler.',
    item4: 'Not every situation exists in English: those that stay in French are announced as such.',
  },
  help: {
    title: 'If something keeps you from playing',
    item1:
      'Tell your teacher: the same situation can be played with other settings, without the scene or without a time limit.',
    item2: 'The school that offers you Comptoir can report the problem to the project, whose code is open.',
  },
  rights: {
    title: 'Remedies',
    item1:
      'Without a satisfactory answer from the school, you may refer the matter to the Défenseur des droits, online, by telephone on 09 69 39 00 00, or by free post: Défenseur des droits, Libre réponse 71120, 75342 Paris Cedex 07, France.',
  },
}
