/** The sheet a school adds to its register of processing activities. A teacher prints it; a data protection officer reads it. */
export const register = {
  title: 'Fiche de registre : Comptoir',
  intro:
    'À relire, à compléter et à joindre au registre des activités de traitement de l’établissement (article 30 du RGPD).',
  toFill: 'À compléter par l’établissement : ……………………………………',
  controller: { title: 'Responsable du traitement', school: '{{school}}, représenté par son chef d’établissement' },
  contact: { title: 'Délégué à la protection des données', reach: '{{contact}}' },
  purpose: {
    title: 'Finalités',
    train: 'Entraîner les élèves à la relation client et suivre leurs progrès, compétence par compétence.',
    review: 'Permettre aux enseignants et aux évaluateurs qu’ils invitent de relire les parties et de les commenter.',
    noDecision:
      'La machine ne prend aucune décision : elle ne donne pas de note, et un niveau peut être changé par une personne, qui dit pourquoi.',
  },
  basis: {
    title: 'Base légale',
    mission:
      'Mission d’intérêt public du service public de l’enseignement (article 6, paragraphe 1, point e, du RGPD).',
  },
  people: {
    title: 'Personnes concernées',
    students: 'Les élèves de la classe, mineurs pour la plupart.',
    staff: 'Les enseignants de la classe et les évaluateurs invités.',
  },
  data: {
    title: 'Données',
    alias: 'Élèves : un alias tiré au sort, un code personnel, le demi-groupe.',
    names: 'Noms et prénoms : l’enseignant a demandé de les enregistrer.',
    namesApart:
      'Aucun nom n’est enregistré : la table qui relie alias et noms est un fichier que l’enseignant garde en lieu sûr.',
    plays: 'Parties : choix faits, textes écrits, heures, réglage du temps de réponse sans sa raison.',
    review: 'Niveaux changés et appréciations, avec leur raison et leur auteur.',
    staff: 'Enseignants : un identifiant et l’empreinte de leur mot de passe.',
    absent:
      'Ni adresse électronique, ni date de naissance, ni numéro national, ni donnée de santé : ce qu’une liste importée en contient n’est pas lu.',
  },
  recipients: {
    title: 'Destinataires',
    school: 'Les enseignants de la classe, les évaluateurs qu’ils invitent et chaque élève pour ce qui le concerne.',
    nobody: 'Personne d’autre : ni prestataire, ni publicité, ni mesure d’audience.',
    transfers: 'Comptoir n’envoie rien hors de l’établissement ; à vérifier si le serveur est confié à un hébergeur.',
  },
  retention: {
    title: 'Durée de conservation',
    purge: 'Tout ce qui concerne la classe est effacé après le {{purge}}.',
    sooner: 'Un élève peut être effacé avant, par son enseignant.',
    backups: 'À la charge de l’établissement : effacer à la même échéance les sauvegardes et la table des alias.',
  },
  security: {
    title: 'Sécurité',
    codes: 'Codes personnels tirés au sort, nombre d’essais limité pour toute la classe.',
    passwords: 'Mots de passe des enseignants conservés sous forme d’empreinte, délai après des échecs répétés.',
    logs: 'Aucune donnée personnelle dans les journaux du serveur.',
    school:
      'À la charge de l’établissement : connexion chiffrée (HTTPS), mises à jour, accès à la machine et aux sauvegardes.',
  },
  rights: {
    title: 'Droits',
    list: 'Accès, rectification, effacement, limitation, opposition : auprès de l’établissement ou de son délégué.',
    means: 'L’enseignant exporte ou efface tout ce qui concerne un élève en une action.',
  },
}
