/** What the two documents depend on. A fact that is null is left to fill in by hand. */
export interface SchoolFacts {
  readonly school: string | null
  /** How to reach the data protection officer. */
  readonly contact: string | null
  /** Whether the teacher asked to store names: by default they stay in the teacher's own file. */
  readonly namesStored: boolean
  /** The purge date, as a reader reads it. */
  readonly purge: string
}

/** A section of a document: a text key for its title, and one for each line. `values` fills all of them. */
export interface DocumentSection<Key extends string> {
  readonly title: Key
  readonly lines: readonly Key[]
}

/** A document to print, as keys of the interface texts: it reads in any language. */
export interface PrintedDocument<Key extends string> {
  readonly title: Key
  readonly intro: Key
  readonly sections: readonly DocumentSection<Key>[]
  readonly values: Readonly<Record<'school' | 'contact' | 'purge', string>>
}

/** The sheet for the school's register of processing activities (RGPD, article 30). */
export function registerSheet(facts: SchoolFacts) {
  return document(facts, 'register.title', 'register.intro', [
    {
      title: 'register.controller.title',
      lines: [facts.school === null ? 'register.toFill' : 'register.controller.school'],
    },
    { title: 'register.contact.title', lines: [facts.contact === null ? 'register.toFill' : 'register.contact.reach'] },
    {
      title: 'register.purpose.title',
      lines: ['register.purpose.train', 'register.purpose.review', 'register.purpose.noDecision'],
    },
    { title: 'register.basis.title', lines: ['register.basis.mission'] },
    { title: 'register.people.title', lines: ['register.people.students', 'register.people.staff'] },
    {
      title: 'register.data.title',
      lines: [
        'register.data.alias',
        facts.namesStored ? 'register.data.names' : 'register.data.namesApart',
        'register.data.plays',
        'register.data.review',
        'register.data.staff',
        'register.data.absent',
      ],
    },
    {
      title: 'register.recipients.title',
      lines: ['register.recipients.school', 'register.recipients.nobody', 'register.recipients.transfers'],
    },
    {
      title: 'register.retention.title',
      lines: ['register.retention.purge', 'register.retention.sooner', 'register.retention.backups'],
    },
    {
      title: 'register.security.title',
      lines: [
        'register.security.codes',
        'register.security.passwords',
        'register.security.logs',
        'register.security.school',
      ],
    },
    { title: 'register.rights.title', lines: ['register.rights.list', 'register.rights.means'] },
  ])
}

/** What students and their families are told (RGPD, articles 12 and 13). */
export function informationNotice(facts: SchoolFacts) {
  return document(facts, 'notice.title', 'notice.intro', [
    {
      title: 'notice.kept.title',
      lines: [
        'notice.kept.alias',
        facts.namesStored ? 'notice.kept.names' : 'notice.kept.namesApart',
        'notice.kept.plays',
        'notice.kept.absent',
      ],
    },
    { title: 'notice.why.title', lines: ['notice.why.train', 'notice.why.basis', 'notice.why.noDecision'] },
    {
      title: 'notice.who.title',
      lines: ['notice.who.school', facts.school === null ? 'notice.toFill' : 'notice.who.controller'],
    },
    { title: 'notice.until.title', lines: ['notice.until.purge'] },
    {
      title: 'notice.rights.title',
      lines: [
        'notice.rights.list',
        'notice.rights.teacher',
        facts.contact === null ? 'notice.toFill' : 'notice.rights.contact',
        'notice.rights.complaint',
      ],
    },
  ])
}

function document<const Key extends string>(
  { school, contact, purge }: SchoolFacts,
  title: Key,
  intro: Key,
  sections: readonly DocumentSection<Key>[],
): PrintedDocument<Key> {
  return { title, intro, sections, values: { school: school ?? '', contact: contact ?? '', purge } }
}
