export const register = {
  title: 'Register sheet: Comptoir',
  intro: 'To be read, completed and added to the school’s record of processing activities (article 30 of the GDPR).',
  toFill: 'To be completed by the school: ……………………………………',
  controller: { title: 'Controller', school: '{{school}}, represented by its head' },
  contact: { title: 'Data protection officer', reach: '{{contact}}' },
  purpose: {
    title: 'Purposes',
    train: 'To train students in customer relations and follow their progress, competence by competence.',
    review: 'To let teachers, and the evaluators they invite, read plays again and comment on them.',
    noDecision: 'The machine takes no decision: it gives no mark, and a person may change a level, saying why.',
  },
  basis: {
    title: 'Legal basis',
    mission: 'Task carried out in the public interest: public education (article 6(1)(e) of the GDPR).',
  },
  people: {
    title: 'People concerned',
    students: 'The students of the class, most of them minors.',
    staff: 'The teachers of the class and the evaluators they invite.',
  },
  data: {
    title: 'Data',
    alias: 'Students: an alias drawn by lot, a personal code, the half-group.',
    names: 'Names and first names: the teacher asked to store them.',
    namesApart: 'No name is stored: the table from aliases to names is a file the teacher keeps in a safe place.',
    plays: 'Plays: choices made, texts written, times, the setting of the time to reply without its reason.',
    review: 'Levels changed and remarks, with their reason and their author.',
    staff: 'Teachers: a login and the hash of their password.',
    absent:
      'No e-mail address, birth date, national number or health data: what an imported list holds of them is not read.',
  },
  recipients: {
    title: 'Recipients',
    school: 'The teachers of the class, the evaluators they invite, and each student for what concerns them.',
    nobody: 'Nobody else: no processor, no advertising, no audience measurement.',
    transfers: 'Comptoir sends nothing out of the school; to be checked when the server is entrusted to a host.',
  },
  retention: {
    title: 'Retention',
    purge: 'Everything about the class is erased after {{purge}}.',
    sooner: 'A student may be erased sooner, by their teacher.',
    backups: 'Up to the school: to erase backups and the alias table by the same day.',
  },
  security: {
    title: 'Security',
    codes: 'Personal codes drawn by lot, number of tries limited for the whole class.',
    passwords: 'Teachers’ passwords kept as hashes only, a delay after repeated failures.',
    logs: 'No personal data in the server’s logs.',
    school: 'Up to the school: encrypted connection (HTTPS), updates, access to the machine and to backups.',
  },
  rights: {
    title: 'Rights',
    list: 'Access, rectification, erasure, restriction, objection: to the school or its data protection officer.',
    means: 'The teacher exports or erases everything about a student in one action.',
  },
}
