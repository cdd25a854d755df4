export const shell = {
  name: 'Comptoir',
  pageTitle: '{{page}} · Comptoir',
  skip: 'Aller au contenu',
  homeLink: 'Comptoir, retour à l’accueil',
  settings: 'Réglages',
  loading: 'Chargement…',
  close: 'Fermer',
  retry: 'Réessayer',
  footer: 'Rien ne quitte cet appareil : pas de compte, pas d’adresse, pas de suivi.',
  teachers: 'Pour les enseignants',
  notLoaded: 'Une partie du site n’a pas pu être chargée. Vérifiez le réseau, puis réessayez.',
}
