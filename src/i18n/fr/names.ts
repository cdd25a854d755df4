/** Who is who in a class: said only to the teacher, by the teacher's own file. */
export const names = {
  unsaved_one: 'Un code n’est encore que dans cette page : téléchargez la table avant de la quitter.',
  unsaved_many: '{{count}} codes ne sont encore que dans cette page : téléchargez la table avant de la quitter.',
  unsaved_other: '{{count}} codes ne sont encore que dans cette page : téléchargez la table avant de la quitter.',
  save: 'Télécharger la table des noms',
  read: 'Afficher les noms (lire ma table)',
  found_one: 'Un élève reconnu sur {{total}}. Les noms ne quittent pas cette page.',
  found_many: '{{count}} élèves reconnus sur {{total}}. Les noms ne quittent pas cette page.',
  found_other: '{{count}} élèves reconnus sur {{total}}. Les noms ne quittent pas cette page.',
  otherClass: 'Aucun alias de cette table n’est dans cette classe.',
  noTable: 'Ce fichier n’est pas une table de Comptoir : il y faut au moins les colonnes « Alias » et « Nom ».',
  leaving: 'Des codes ne sont encore que dans cette page : sans la table, ils seront perdus.',
  stay: 'Rester pour télécharger',
  leaveAll: 'Sortir sans la table',
}
