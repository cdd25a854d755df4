/** Words of the pages on which a situation opens before the program has come. */
export const opening = {
  everything: 'Toutes les situations',
  kept: 'Choix gardé. La suite arrive…',
  late: 'La suite n’a pas pu venir. Votre choix est gardé dans l’adresse : vérifiez le réseau, puis rechargez la page.',
  withoutProgram: 'Comptoir a besoin de JavaScript pour jouer la suite. Activez-le, puis rechargez la page.',
}
