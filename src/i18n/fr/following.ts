export const following = {
  title: 'Travaux et suivi',
}
