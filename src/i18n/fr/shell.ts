export const shell = {
  name: 'Comptoir',
  pageTitle: '{{page}} · Comptoir',
  skip: 'Aller au contenu',
  homeLink: 'Comptoir, retour à l’accueil',
  settings: 'Réglages',
  loading: 'Chargement…',
  close: 'Fermer',
  retry: 'Réessayer',
  notLoaded: 'Une partie du site n’a pas pu être chargée. Vérifiez le réseau, puis réessayez.',
}
