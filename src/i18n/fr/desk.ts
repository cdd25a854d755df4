/** The teacher's own pages on the class server. */
export const desk = {
  title: 'Bureau de l’enseignant',
  signIn: {
    intro: 'Ouvrez vos classes avec le nom et le mot de passe que l’établissement vous a donnés.',
    login: 'Nom d’enseignant',
    password: 'Mot de passe',
    enter: 'Entrer',
    first:
      'Premier démarrage : le nom et le mot de passe sont affichés une fois, là où le serveur a été lancé. Perdu ? Qui tient le serveur peut en donner un nouveau.',
    wait: 'Trop d’essais : prochain essai possible dans {{delay}}.',
    other: 'Ce navigateur est entré comme élève ou évaluateur : entrer ici l’en fera sortir.',
  },
  leave: 'Sortir',
  classes: {
    title: 'Mes classes',
    none: 'Aucune classe pour le moment.',
    demonstration: 'démonstration',
    code: 'code de la classe : {{code}}',
  },
  frame: {
    back: 'Toutes mes classes',
    sections: 'Pages de la classe',
    students: 'Élèves',
    work: 'Travaux',
    progress: 'Suivi',
    live: 'En direct',
    evaluation: 'Évaluation',
    settings: 'Réglages',
    unknown: 'Cette classe n’existe pas, ou n’est pas à vous.',
  },
}
