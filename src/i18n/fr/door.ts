/** The door of the class, on the home page. */
export const door = {
  title: 'Ma classe',
  classes: 'Mes classes',
  out: 'Votre enseignant vous a donné une carte avec deux codes ? Retrouvez ici ce qui est à faire.',
  in: 'Vous êtes {{alias}}, de la classe {{classroom}}.',
  teaching: 'Vous êtes entré comme enseignant.',
  open: 'Ouvrir ma classe',
  join: 'Rejoindre ma classe',
  desk: 'Espace enseignant',
  marking: 'Évaluer',
}
