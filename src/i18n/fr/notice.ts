/** What students and their families read before the first play. Short words: most readers are minors. */
export const notice = {
  title: 'Comptoir : ce qui est gardé, et pourquoi',
  intro: 'Comptoir est un entraînement à la relation client. Voici ce que l’outil garde de vous.',
  kept: {
    title: 'Ce qui est gardé',
    alias: 'Un surnom tiré au sort, comme « Loutre turquoise », et un code pour entrer.',
    names: 'Votre nom et votre prénom : votre enseignant a demandé de les garder.',
    namesApart: 'Votre nom n’est pas dans Comptoir : seul votre enseignant sait quel surnom est le vôtre.',
    plays: 'Vos parties : ce que vous choisissez et écrivez, et à quelle heure.',
    absent:
      'Rien d’autre : ni adresse électronique, ni date de naissance, ni santé. Un réglage ne demande jamais de raison.',
  },
  why: {
    title: 'À quoi cela sert',
    train: 'À vous montrer vos progrès et à permettre à vos enseignants de vous aider.',
    basis: 'Cela fait partie de la mission d’enseignement de l’établissement : c’est ce qui l’autorise à le faire.',
    noDecision: 'La machine ne vous note pas et ne prend aucune décision.',
  },
  who: {
    title: 'Qui peut le voir',
    school: 'Vous, les enseignants de la classe et les évaluateurs qu’ils invitent. Personne d’autre.',
    controller: 'Responsable : {{school}}, représenté par son chef d’établissement.',
  },
  until: {
    title: 'Jusqu’à quand',
    purge: 'Tout est effacé après le {{purge}}, ou avant si votre enseignant le fait.',
  },
  rights: {
    title: 'Vos droits',
    list: 'Vous et vos parents pouvez demander à voir ce qui est gardé, à le corriger, à l’effacer, à en limiter l’usage ou à vous y opposer.',
    teacher: 'Demandez-le à votre enseignant ou à l’établissement.',
    contact: 'Délégué à la protection des données : {{contact}}',
    complaint: 'Si la réponse ne vous convient pas, vous pouvez saisir la CNIL (cnil.fr).',
  },
  toFill: 'À compléter par l’établissement : ……………………………………',
}
