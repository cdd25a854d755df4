/** Long names, for pages that come after the first choice. */
export const longWords = {
  speciality: {
    MA: 'Métiers de l’accueil',
    'MCV-A': 'Commerce et vente, option A : animation et gestion de l’espace commercial',
    'MCV-B': 'Commerce et vente, option B : prospection clientèle et valorisation de l’offre',
    none: 'Famille des métiers, toutes spécialités',
  },
  referential: { MA: 'Métiers de l’accueil', MCV: 'Métiers du commerce et de la vente' },
}
