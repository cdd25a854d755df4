import type { DescriptorTable } from './types.ts'

/** Métiers de l'accueil, block 2. */
export const ma2 = {
  'MA.2.prestations': [
    'Propose une prestation sans s’informer du besoin, ou accepte une réservation impossible à tenir.',
    'Identifie la prestation demandée, mais oublie une date, un effectif ou une disponibilité à vérifier.',
    'Recueille les besoins, vérifie les disponibilités et propose la prestation qui convient avec ses conditions.',
    'Anticipe un besoin non exprimé, prévoit une solution de repli et fait valider la prestation par écrit.',
  ],
  'MA.2.informations': [
    'Relève des informations inexactes ou inutiles, sans demander celles dont le service a besoin.',
    'Recueille l’essentiel, mais laisse une donnée douteuse sans vérification, comme un nom ou un numéro.',
    'Recueille des informations exactes, les fait épeler ou confirmer et ne garde que les utiles.',
    'Croise les informations avec une autre source, en note la date et l’origine, et écarte les douteuses.',
  ],
  'MA.2.systeme-information': [
    'N’ouvre pas le logiciel, ou saisit dans une mauvaise fiche au risque d’effacer une donnée.',
    'Trouve la bonne fiche, mais saisit à moitié ou au mauvais endroit ce qui vient d’être dit.',
    'Recherche, lit et complète la bonne fiche pendant l’échange, sans faire attendre le visiteur.',
    'Exploite l’historique pour éviter une répétition, corrige un doublon et partage la mise à jour utile.',
  ],
  'MA.2.compte-rendu': [
    'Ne laisse aucune trace de son activité, ou un mot que le collègue suivant ne peut pas utiliser.',
    'Rend compte des faits principaux, mais oublie la suite à donner, son délai ou son responsable.',
    'Rend compte des faits, des décisions et des suites à donner, dans un ordre facile à reprendre.',
    'Hiérarchise les points à suivre, signale les risques et permet au collègue de poursuivre sans question.',
  ],
} as const satisfies DescriptorTable
