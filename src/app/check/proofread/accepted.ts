/** A family of findings that are no mistakes. A finding is accepted when all that is given matches. */
export interface Accepted {
  /** Beginning of the rule's name. */
  readonly rule?: string
  readonly underlined?: RegExp
  /** End of the file's path. */
  readonly file?: string
  /** Words around, in the whole text. */
  readonly within?: RegExp
  readonly reason: string
}

const hall = 'salon-professionnel/scenario.yaml'
const coat = 'retour-vetement/scenario.yaml'
const bike = 'velo-electrique/scenario.yaml'

/** Each with its reason. One that matches nothing any more is told, to be removed. */
export const accepted: readonly Accepted[] = [
  {
    rule: 'g2__typo_ordinaux_chiffres_exposants',
    reason:
      '« 1er » et « 2e » se lisent partout ; les lettres en exposant manquent à des polices et aux lecteurs d’écran.',
  },
  // Noms composés dont le second nom ne s’accorde pas avec le premier.
  {
    within: /\b(fiche|relation) client/i,
    underlined: /^client$/,
    reason: '« client » est ici un nom, pas un adjectif.',
  },
  { within: /service clients/i, underlined: /^(clients|Service)$/, reason: 'Le service des clients : un nom composé.' },
  { file: hall, underlined: /^Exposants$/, reason: 'Le guichet Exposants : un nom propre du salon.' },
  { file: hall, underlined: /^Affaires$/, reason: 'L’espace Affaires : un nom propre du salon.' },
  { file: hall, underlined: /^Constructeurs$/, reason: 'Le nom d’une entreprise, après celui de la personne.' },
  { within: /carte Jeunes Pousses/, underlined: /^Jeunes$/, reason: 'Le nom d’une carte de fidélité.' },
  {
    within: /[Ff]iche « Matériel transporté »/,
    underlined: /^Matériel$/,
    reason: 'Le titre d’une fiche, entre guillemets.',
  },
  { within: /opération « Voisins d’atelier »/, underlined: /^Voisins$/, reason: 'Le nom d’une opération.' },
  // Noms de modèles : le genre est celui du vêtement ou du vélo, et ils ne prennent pas de pluriel.
  { file: coat, within: /Brume/, underlined: /^([Uu]n|[Ll]e|du|Brume)$/, reason: 'Le Brume est un manteau.' },
  {
    file: coat,
    within: /un Maison Lormel/,
    underlined: /^(un|Maison)$/,
    reason: '« Un » Maison Lormel : une seule maison.',
  },
  { file: coat, underlined: /^Ondée$/, reason: 'Le nom d’un modèle.' },
  { file: bike, underlined: /^(Mésange|Alizé)$/, reason: 'Des noms de modèles, sans pluriel.' },
  {
    within: /freins à disque/,
    underlined: /^(disque|mécaniques|hydrauliques)$/,
    reason: 'Ce sont les freins qui sont mécaniques ou hydrauliques.',
  },
  { file: bike, underlined: /^côte$/, reason: 'Une côte à monter.' },
  { within: /allée A (est|part)/, underlined: /^(est|part)$/, reason: '« A » est le nom de l’allée, pas un verbe.' },
  { within: /état civil/, underlined: /^état$/, reason: 'L’état civil s’écrit sans majuscule.' },
  { within: /salle Orme/, underlined: /^salle$/, reason: 'Le nom d’une salle.' },
  // Des tournures justes que l’analyse découpe mal.
  {
    within: /comme cela (vous|nous)/,
    underlined: /^(pourrez|continuons)$/,
    reason: '« Comme cela » ne commande pas le verbe.',
  },
  { within: /répondu, et bien\./, underlined: /^et bien$/, reason: '« Et bien » : et de la bonne façon.' },
  { within: /où et quand au plus tard/, underlined: /^quand$/, reason: '« Quand » interroge bien le moment.' },
  { within: /Une enfant a chaud/, underlined: /^a$/, reason: 'Le verbe « avoir ».' },
  { within: /Au nom de Camille, entrée/, underlined: /^entrée$/, reason: 'Le nom « entrée », après la virgule.' },
  { within: /de mémoire/, underlined: /^mémoire$/, reason: 'De mémoire : une locution.' },
  { within: /prévu par la règle accordé/, underlined: /^accordé$/, reason: 'C’est le geste qui est accordé.' },
  { within: /scan des badges/, underlined: /^badges$/, reason: 'Le nom « badges ».' },
  {
    within: /Écrire le fatigue/,
    underlined: /^(le|fatigue)$/,
    reason: '« Le » est un pronom : écrire fatigue le client.',
  },
  { within: /vente au rebond bien placée/, underlined: /^placée$/, reason: 'C’est la vente qui est placée.' },
  {
    within: /(Cinq|Deux) minutes, |Sept heures, /,
    underlined: /^(formidable|parfait)$/,
    reason: 'Une exclamation, pas un adjectif de la durée.',
  },
  { within: /« jamais vus »/, underlined: /^vus$/, reason: 'Les mots cités d’une annonce.' },
  { within: /rappel à une heure dite/, underlined: /^dite$/, reason: 'C’est l’heure qui est dite.' },
  { within: /étiquette « réservé/, underlined: /^réservé$/, reason: 'Les mots écrits sur l’étiquette.' },
  { within: /la colère reviendra doublée/, underlined: /^doublée$/, reason: 'Un participe : la colère doublée.' },
  {
    file: 'src/i18n/fr/work.ts',
    underlined: /^prend$/,
    reason: 'Suite d’une ligne : « (ce document) prend du temps ».',
  },
  { within: /ceux qui l’ont passent/, underlined: /^passent$/, reason: 'Ceux qui ont l’option passent avant.' },
  { within: /vous avez copie/, underlined: /^copie$/, reason: 'Avoir copie d’un écrit : une tournure d’usage.' },
  { within: /Ce que prend tout le monde n’est pas/, underlined: /^est$/, reason: 'Le verbe « être », au bon sujet.' },
  { within: /« revenez »/, underlined: /^revenez$/, reason: 'Un mot cité.' },
  {
    within: /« Les meilleurs » ne se prouve/,
    underlined: /^prouve$/,
    reason: 'Accord avec les mots cités : cela ne se prouve pas.',
  },
  {
    within: /ne tient pas à ce que vous savez/,
    underlined: /^savez$/,
    reason: 'Tenir à ce que l’on sait, non tenir à ce que.',
  },
  { within: /mention « payé »/, underlined: /^payé$/, reason: 'Le mot écrit sur la confirmation.' },
  { within: /(316|103) /, underlined: /^(réparée|annulée|contrôlée)$/, reason: 'Un numéro de chambre, pas un nombre.' },
  { within: /worry, sir!/, underlined: /^!$/, reason: 'Une réplique en anglais, avec sa ponctuation.' },
  { within: /la page le précise/, underlined: /^(le|précise)$/, reason: 'Le verbe « préciser » et son complément.' },
  { within: /Une tâche de bureau/, underlined: /^tâche$/, reason: 'Un travail à faire.' },
  // Morceaux de phrase de l’interface.
  { file: 'src/i18n/fr/teacher.ts', rule: 'esp_', underlined: /^$/, reason: 'Un séparateur entre deux éléments.' },
  { within: /^ouvre le /, underlined: /^ouvre le$/, reason: 'Suivi d’une date.' },
  { within: /^Jouée le$/, underlined: /^Jouée le$/, reason: 'Suivi d’une date : la copie a été jouée ce jour-là.' },
  { within: /le nom et le mot de passe/, underlined: /^donnés$/, reason: 'Le nom et le mot de passe ont été donnés.' },
  { within: /^Enseignant\(e\)$/, rule: 'eepi_', reason: 'La case d’une grille sur papier.' },
  { file: 'src/i18n/fr/declaration.ts', rule: 'num_grand', reason: 'Un code postal et un numéro de Libre réponse.' },
  {
    file: 'src/i18n/fr/devices.ts',
    underlined: /^Attend$/,
    reason: 'Le sujet est le client, que l’écran montre à côté.',
  },
  {
    file: 'src/i18n/fr/copy.ts',
    within: /\.comptoir\.json/,
    underlined: /^[«.]/,
    reason: 'Une fin de nom de fichier.',
  },
]
