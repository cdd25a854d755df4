export const foot = {
  promise: 'Rien ne quitte cet appareil : pas de compte, pas d’adresse, pas de suivi.',
  teachers: 'Pour les enseignants',
  declaration: 'Accessibilité : non conforme',
}
