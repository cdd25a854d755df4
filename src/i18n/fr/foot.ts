export const foot = {
  promise: 'Rien ne quitte cet appareil : pas de compte, pas d’adresse, pas de suivi.',
  classPromise: 'Rien ne quitte l’établissement : des alias, pas d’adresse, pas de mesure d’audience.',
  teachers: 'Pour les enseignants',
  declaration: 'Accessibilité : non conforme',
}
