export const desk = {
  title: 'Bureau de l’enseignant',
}
