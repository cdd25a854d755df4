/** Those whom a teacher invites to read and mark the plays of a class. */
export const invitations = {
  mark: 'Évaluer les copies de la classe',
  nothing: 'Les copies viendront avec les premiers travaux donnés à la classe.',
  title: 'Évaluateurs invités',
  intro:
    'Une personne invitée entre par un lien, sans compte : elle lit les copies sous alias, et y met niveaux et appréciations. Elle ne voit aucun nom et ne change rien d’autre.',
  none: 'Personne n’est invité.',
  new: 'Inviter un évaluateur',
  label: 'Qui',
  labelHint: 'Pour vous y retrouver, par exemple « Tuteur, épreuve blanche ».',
  what: 'Ce qu’il lit',
  whole: 'Toute la classe',
  until: 'Jusqu’au',
  make: 'Créer le lien',
  linkFor: 'Lien pour {{label}}',
  once: 'Ce lien n’est montré que maintenant. Qui l’a peut entrer : donnez-le à cette personne seule.',
  link: 'Lien d’invitation',
  thisMachine:
    'Ce lien ne s’ouvre que sur cette machine : ouvrez Comptoir par l’adresse du serveur dans le réseau, puis recommencez.',
  copy: 'Copier le lien',
  copied: { yes: 'Copié.', no: 'Le navigateur refuse : sélectionnez le lien et copiez-le.' },
  qr: 'Code QR du lien d’invitation',
  withdraw: 'Retirer',
  withdrawOf: 'Retirer l’invitation de {{label}}',
  over: 'expirée',
  mode: { training: 'entraînement', evaluation: 'évaluation' },
  from: 'à partir du {{day}}',
}
