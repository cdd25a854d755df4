export const briefing = {
  title: 'Avant de commencer',
  role: 'Votre rôle',
  place: 'Le lieu',
  known: 'Ce que vous savez',
  yearKind: 'Type de situation',
  // The official words: a test compares them with the référentiel, which is too heavy to come this early.
  situation: { seconde: 'situation courante', premiere: 'situation plus complexe', terminale: 'situation critique' },
  duration: 'Durée',
  channels: 'Canaux',
  firm: 'L’entreprise',
  speciality: 'Votre spécialité',
  specialityHelp: 'Le bilan suivra les critères de son référentiel.',
  secondeNote: 'En Seconde, le bilan montre les critères des deux référentiels de la famille.',
  formative: 'Entraînement : rien n’est noté. Le client n’est pas le même d’une partie à l’autre.',
  start: 'Commencer',
  starting: 'Le client arrive…',
  failed: 'La partie n’a pas pu commencer : {{detail}}',
}
