export const notice = {
  title: 'Comptoir: what is kept, and why',
  intro: 'Comptoir trains you in customer relations. Here is what it keeps about you.',
  kept: {
    title: 'What is kept',
    alias: 'A nickname drawn by lot, such as “Loutre turquoise”, and a code to come in.',
    names: 'Your name and first name: your teacher asked to keep them.',
    namesApart: 'Your name is not in Comptoir: only your teacher knows which nickname is yours.',
    plays: 'Your plays: what you choose and write, and at what time.',
    absent: 'Nothing else: no e-mail address, birth date or health. A setting never asks for a reason.',
  },
  why: {
    title: 'What it is for',
    train: 'To show you your progress and to let your teachers help you.',
    basis: 'It is part of the school’s task of teaching: that is what allows it to do so.',
    noDecision: 'The machine gives you no mark and takes no decision.',
  },
  who: {
    title: 'Who can see it',
    school: 'You, the teachers of the class and the evaluators they invite. Nobody else.',
    controller: 'Controller: {{school}}, represented by its head.',
  },
  until: { title: 'Until when', purge: 'Everything is erased after {{purge}}, or sooner if your teacher does so.' },
  rights: {
    title: 'Your rights',
    list: 'You and your parents may ask to see what is kept, to correct it, erase it, restrict its use or object to it.',
    teacher: 'Ask your teacher or the school.',
    contact: 'Data protection officer: {{contact}}',
    complaint: 'If the answer does not suit you, you may turn to the CNIL (cnil.fr).',
  },
  toFill: 'To be completed by the school: ……………………………………',
}
