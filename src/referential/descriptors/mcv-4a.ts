import type { DescriptorTable } from './types.ts'

/** Métiers du commerce et de la vente, option A, block 4A. */
export const mcv4a = {
  'MCV.4A.delais': [
    'Commande trop tard ou sans comparer les conditions, et laisse le rayon manquer de produits.',
    'Passe la commande à temps, mais oublie les frais de port, un seuil ou un fournisseur moins cher.',
    'Passe la commande dans le délai, après avoir comparé les prix, les frais et les prestations.',
    'Regroupe ou avance les commandes selon les ventes prévues, et négocie de meilleures conditions.',
  ],
  'MCV.4A.ruptures': [
    'Ne relève ni la rupture, ni le surstock, ni la démarque visibles sur l’état des stocks.',
    'Signale une rupture, mais une fois le rayon vide et sans proposer de correction.',
    'Repère les seuils atteints, ajuste les quantités et applique les règles contre la démarque.',
    'Prévoit les variations de la demande, écoule le surstock et s’attaque aux causes de la démarque.',
  ],
  'MCV.4A.aide-decision': [
    'Décide à l’intuition, sans ouvrir le tableau de bord ou en lisant mal ses chiffres.',
    'Lit les indicateurs, mais en retient un seul ou en tire une conclusion hâtive.',
    'Calcule et compare les indicateurs utiles, puis fonde sa décision sur leurs résultats.',
    'Croise plusieurs indicateurs, vérifie une valeur surprenante et compare les effets de deux décisions.',
  ],
  'MCV.4A.moyens': [
    'Choisit un moyen sans rapport avec l’objectif, ou dont le coût dépasse le budget.',
    'Choisit un moyen adapté à la clientèle, mais sans regarder son coût ni son délai.',
    'Choisit les moyens de communication selon l’objectif commercial, la cible et le budget.',
    'Compare le coût et l’effet attendu de plusieurs moyens, et défend la combinaison la plus rentable.',
  ],
  'MCV.4A.comptes-rendus': [
    'Ne rend pas compte, ou remet un texte sans chiffres, sans ordre et sans conclusion.',
    'Rend compte de l’action menée, mais avec des résultats incomplets ou un chiffre non vérifié.',
    'Rend compte des actions et des résultats chiffrés, dans un texte structuré et correct.',
    'Analyse les écarts entre prévision et résultat, et conclut par des propositions utiles au responsable.',
  ],
} as const satisfies DescriptorTable
