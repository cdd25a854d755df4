export const shell = {
  name: 'Comptoir',
  pageTitle: '{{page}} · Comptoir',
  skip: 'Aller au contenu',
  home: 'Accueil',
  homeLink: 'Comptoir, retour à l’accueil',
  settings: 'Réglages',
  loading: 'Chargement…',
  close: 'Fermer',
  retry: 'Réessayer',
  footer: 'Rien ne quitte cet appareil : pas de compte, pas d’adresse, pas de suivi.',
  teachers: 'Pour les enseignants',
  notFound: { title: 'Page introuvable', text: 'Cette adresse ne mène à rien ici.' },
  problem: {
    title: 'Impossible d’ouvrir cette page',
    chunk: 'Une partie du site n’a pas pu être chargée. Vérifiez le réseau, puis réessayez.',
    run: 'Cette partie n’existe pas sur cet appareil. Elle a peut-être été jouée ailleurs, ou effacée.',
    copy: 'Cette copie n’est plus ouverte. Rouvrez le fichier depuis l’accueil.',
    scenario: 'La situation de cette partie n’est pas dans ce catalogue.',
    changed:
      'La situation a changé depuis cette partie : elle ne peut plus être rejouée pas à pas. Votre copie reste entière et peut être enregistrée.',
  },
}
