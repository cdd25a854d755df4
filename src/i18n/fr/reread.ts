export const reread = {
  title: 'Revoir la partie',
  position: 'Moment {{at}} sur {{total}}',
  previous: 'Précédent',
  next: 'Suivant',
  chosen: 'Votre choix',
  expert: 'Choix expert',
  chosenExpert: 'Votre choix, aussi celui de l’expert',
  decision: 'Les réponses possibles',
  advance: 'Ici, on continue sans choisir.',
  end: 'Fin de la partie',
  stopped: 'La partie s’est arrêtée ici.',
  toDebrief: 'Aller au bilan',
}
