export const server = {
  away: 'Le serveur de la classe ne répond pas. Vérifiez le réseau, ou demandez l’adresse de la classe à votre enseignant.',
}
