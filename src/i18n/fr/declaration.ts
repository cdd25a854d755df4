export const declaration = {
  title: 'Déclaration d’accessibilité',
  intro:
    'Comptoir doit pouvoir être joué par chaque élève. Cette page dit où nous en sommes au regard du RGAA 4.1, le référentiel général d’amélioration de l’accessibilité.',
  state: {
    title: 'État de conformité',
    item1:
      'Comptoir est déclaré non conforme : aucun audit des 106 critères n’a encore été mené par une personne extérieure au projet.',
    item2:
      'Cela ne dit pas qu’il est inutilisable, mais que rien ne le prouve de l’extérieur. Ce que nous vérifions nous-mêmes est écrit ci-dessous.',
  },
  checked: {
    title: 'Ce qui est vérifié à chaque changement',
    item1: 'Chaque écran est passé à l’outil axe, en clair et en sombre, à plusieurs tailles de fenêtre.',
    item2: 'Une situation entière se joue au clavier seul, jusqu’au bilan.',
    item3: 'Un lecteur d’écran simulé lit chaque réplique, chaque choix avec son numéro et chaque changement d’humeur.',
    item4: 'La scène dessinée peut être absente : tout ce qu’il faut lire ou faire est dans la page.',
    item5:
      'Aucune information ne passe par la couleur, le son ou le mouvement seuls ; les mouvements réduits sont respectés.',
    item6: 'Le temps de réponse s’allonge ou se coupe dans les réglages, sans avoir à dire pourquoi.',
  },
  lacking: {
    title: 'Ce qui manque encore',
    item1: 'Aucun essai n’a été fait avec NVDA, JAWS, VoiceOver ou TalkBack, ni par des élèves qui s’en servent.',
    item2: 'Seul Chromium est essayé à chaque changement ; Firefox et Safari ne le sont pas.',
    item3: 'Les textes officiels sont cités mot pour mot : leur langue n’est pas simplifiée.',
    item4:
      'Toutes les situations n’existent pas en anglais : celles qui restent en français sont annoncées comme telles.',
  },
  help: {
    title: 'Si quelque chose vous empêche de jouer',
    item1:
      'Parlez-en à votre enseignant : la même situation peut se jouer avec d’autres réglages, sans la scène ou sans limite de temps.',
    item2:
      'L’établissement qui met Comptoir à votre disposition peut signaler le problème au projet, dont le code est ouvert.',
  },
  rights: {
    title: 'Voies de recours',
    item1:
      'Sans réponse satisfaisante de l’établissement, vous pouvez saisir le Défenseur des droits, en ligne, par téléphone au 09 69 39 00 00, ou par courrier gratuit : Défenseur des droits, Libre réponse 71120, 75342 Paris Cedex 07.',
  },
}
