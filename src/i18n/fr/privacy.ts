/** Around the register sheet and the information notice. */
export const privacy = {
  title: 'Documents à imprimer',
  intro: 'Ils disent ce que Comptoir garde de cette classe, et jusqu’à quand.',
  information: 'Note d’information pour les élèves et les familles',
  registre: 'Fiche du registre des traitements (RGPD)',
  back: 'Retour aux réglages',
  fill: 'Ces deux lignes restent dans ce navigateur, pour vos autres classes aussi. Vides, elles s’impriment à compléter.',
  school: 'Établissement',
  contact: 'Délégué à la protection des données : comment le joindre',
  print: 'Imprimer',
}
