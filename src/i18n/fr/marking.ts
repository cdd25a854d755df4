export const marking = {
  title: 'Évaluation des copies',
}
