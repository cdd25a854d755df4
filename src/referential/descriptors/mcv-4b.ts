import type { DescriptorTable } from './types.ts'

/** Métiers du commerce et de la vente, option B, block 4B. */
export const mcv4b = {
  'MCV.4B.communication': [
    'Récite son argumentaire sans écouter, ou met fin à l’échange dès la première objection du prospect.',
    'Se présente et déroule le guide d’appel, mais perd l’attention du prospect à la première objection.',
    'Accroche l’intérêt, écoute, traite l’objection et obtient un rendez-vous ou un accord clair.',
    'Adapte son accroche et son rythme au prospect comme au canal, et transforme l’objection en avantage.',
  ],
  'MCV.4B.sic': [
    'Contacte le prospect sans consulter sa fiche, et redemande ce que l’entreprise sait déjà.',
    'Consulte la fiche avant l’échange, mais n’en exploite ni l’historique ni les préférences.',
    'Prépare l’échange avec l’historique, et utilise au bon moment les données du système d’information.',
    'Segmente les contacts à l’aide du système d’information, et personnalise l’offre d’après les échanges passés.',
  ],
  'MCV.4B.cible': [
    'Contacte des personnes au hasard, dont certaines ont demandé à ne plus être sollicitées.',
    'Retient une cible large, fondée sur un seul critère, sans lien clair avec l’offre.',
    'Choisit une cible selon l’offre, la zone et les objectifs, et écarte qui refuse le démarchage.',
    'Affine la cible par plusieurs critères, classe les contacts par potentiel et justifie cet ordre.',
  ],
  'MCV.4B.techniques': [
    'Emploie une technique inadaptée ou interdite, comme un appel hors des heures permises.',
    'Emploie une technique admise, mais sans préparer l’outil, le fichier ou le guide d’appel.',
    'Choisit la technique selon la cible et l’objectif, et suit avec souplesse le guide d’appel préparé.',
    'Enchaîne plusieurs techniques complémentaires, teste une accroche et corrige son plan selon les retours.',
  ],
  'MCV.4B.donnees': [
    'Ne note rien après le contact, ou garde des données que le prospect ne voulait pas confier.',
    'Note le résultat du contact, mais oublie la date de relance ou une information utile.',
    'Met à jour la fiche après chaque contact, et planifie la relance selon la réponse obtenue.',
    'Exploite les résultats des contacts pour requalifier le fichier, et en tire les prochaines priorités.',
  ],
  'MCV.4B.compte-rendu': [
    'Ne remet pas de compte rendu, ou relate l’échange sans résultat ni suite à donner.',
    'Relate l’essentiel des contacts, mais mêle les faits et les opinions, ou omet un résultat.',
    'Présente les contacts, les résultats chiffrés et les suites à donner, dans un ordre clair.',
    'Explique les écarts avec l’objectif, compare les techniques employées et recommande la suite de la prospection.',
  ],
} as const satisfies DescriptorTable
