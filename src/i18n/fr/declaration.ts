/** In each part, a line is an item of a list. */
export const declaration = {
  title: 'Déclaration d’accessibilité',
  intro:
    'Comptoir doit pouvoir être joué par chaque élève. Cette page dit où nous en sommes au regard du RGAA 4.1, le référentiel général d’amélioration de l’accessibilité.',
  state: {
    title: 'État de conformité',
    lines: [
      'Comptoir est déclaré non conforme : aucun audit des 106 critères n’a encore été mené par une personne extérieure au projet.',
      'Cela ne dit pas qu’il est inutilisable, mais que rien ne le prouve de l’extérieur. Ce que nous vérifions nous-mêmes est écrit ci-dessous.',
    ].join('\n'),
  },
  checked: {
    title: 'Ce qui est vérifié à chaque changement',
    lines: [
      'Chaque écran est passé à l’outil axe, en clair et en sombre, à plusieurs tailles de fenêtre.',
      'Une situation entière se joue au clavier seul, jusqu’au bilan.',
      'Un lecteur d’écran simulé lit chaque réplique, chaque choix avec son numéro et chaque changement d’humeur.',
      'La scène dessinée peut être absente : tout ce qu’il faut lire ou faire est dans la page.',
      'Aucune information ne passe par la couleur, le son ou le mouvement seuls ; les mouvements réduits sont respectés.',
      'Le temps de réponse s’allonge ou se coupe dans les réglages, sans avoir à dire pourquoi.',
    ].join('\n'),
  },
  lacking: {
    title: 'Ce qui manque encore',
    lines: [
      'Aucun essai n’a été fait avec NVDA, JAWS, VoiceOver ou TalkBack, ni par des élèves qui s’en servent.',
      'Seul Chromium est essayé à chaque changement ; Firefox et Safari ne le sont pas.',
      'Les textes officiels sont cités mot pour mot : leur langue n’est pas simplifiée.',
      'Toutes les situations n’existent pas en anglais : celles qui restent en français sont annoncées comme telles.',
    ].join('\n'),
  },
  help: {
    title: 'Si quelque chose vous empêche de jouer',
    lines: [
      'Parlez-en à votre enseignant : la même situation peut se jouer avec d’autres réglages, sans la scène ou sans limite de temps.',
      'L’établissement qui met Comptoir à votre disposition peut signaler le problème au projet, dont le code est ouvert.',
    ].join('\n'),
  },
  rights: {
    title: 'Voies de recours',
    lines: [
      'Sans réponse satisfaisante de l’établissement, vous pouvez saisir le Défenseur des droits, en ligne, par téléphone au 09 69 39 00 00, ou par courrier gratuit : Défenseur des droits, Libre réponse 71120, 75342 Paris Cedex 07.',
    ].join('\n'),
  },
}
