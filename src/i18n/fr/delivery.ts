/** Where what was done in a play of the class is. */
export const delivery = {
  saved: 'Enregistré sur le serveur',
  sending: 'Envoi en cours…',
  offline: 'Hors réseau : vos choix sont gardés ici et partiront dès que le réseau revient.',
  waiting: 'Hors réseau : votre choix attend. La suite s’affichera dès que le réseau revient.',
  'signed-out':
    'Vous n’êtes plus dans votre classe. Vos choix sont gardés ici : entrez de nouveau pour qu’ils partent.',
  elsewhere: 'Cette partie a continué sur un autre appareil. C’est là-bas qu’elle en est.',
  'caught-up': 'Cette partie avait continué sur un autre appareil : voici où elle en est.',
  apart:
    'Cette partie a continué autrement sur un autre appareil, et c’est celle-là qui compte. Ce que vous avez joué ici est gardé dans « Mes parties », à l’accueil.',
  late: 'Ce choix est arrivé après le temps prévu : c’est « sans réponse » qui est enregistré.',
  refused: 'Le serveur n’enregistre plus cette partie. Vos choix restent gardés ici : prévenez votre enseignant.',
  enter: 'Entrer dans ma classe',
  goThere: 'Voir où elle en est',
}
