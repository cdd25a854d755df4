/** Why a page can't be shown. */
export const problem = {
  home: 'Accueil',
  notFound: { title: 'Page introuvable', text: 'Cette adresse ne mène à rien ici.' },
  title: 'Impossible d’ouvrir cette page',
  run: 'Cette partie n’existe pas sur cet appareil. Elle a peut-être été jouée ailleurs, ou effacée.',
  copy: 'Cette copie n’est plus ouverte. Rouvrez le fichier depuis l’accueil.',
  scenario: 'La situation de cette partie n’est pas dans ce catalogue.',
  away: 'Le serveur de la classe ne répond pas, et cette partie n’est pas sur cet appareil. Réessayez quand le réseau est revenu.',
  door: 'Cette partie est à un élève d’une classe. Entrez avec vos codes pour l’ouvrir.',
  closed:
    'Ce bilan n’est pas ouvert pour vous. Après une évaluation, tout est enregistré, et c’est l’enseignant qui ouvre le bilan.',
  toClass: 'Ma classe',
  changed:
    'La situation a changé depuis cette partie : elle ne peut plus être rejouée pas à pas. Votre copie reste entière et peut être enregistrée.',
}
