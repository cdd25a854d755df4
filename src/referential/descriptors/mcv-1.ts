import type { DescriptorTable } from './types.ts'

/** Métiers du commerce et de la vente, block 1. */
export const mcv1 = {
  'MCV.1.communication': [
    'Emploie un ton familier ou sec, tourne le dos au client ou parle un jargon incompréhensible.',
    'Parle poliment, mais récite ses phrases et ne règle ni son ton ni sa posture sur le client.',
    'Accueille avec le sourire, choisit un vocabulaire clair et accorde son ton et sa posture au client.',
    'Ajuste sans cesse ses mots, son rythme et sa posture aux réactions du client, même pressé ou mécontent.',
  ],
  'MCV.1.questionnement': [
    'Présente un produit sans poser de question, ou n’écoute pas la réponse du client.',
    'Pose surtout des questions fermées et reformule mal, si bien qu’une attente du client lui échappe.',
    'Suit un plan de découverte, écoute, puis reformule les besoins et obtient l’accord du client.',
    'Fait émerger mobiles et freins par des questions choisies, et les reformule en les hiérarchisant avec le client.',
  ],
  'MCV.1.offre': [
    'Propose un produit sans rapport avec les besoins, hors budget ou absent du rayon.',
    'Propose un produit acceptable, mais argumente sans lien avec le client et esquive son objection.',
    'Propose un produit conforme aux besoins, argumente sur les mobiles et répond à l’objection.',
    'Propose un ensemble cohérent de produits et de services, en justifie chaque élément et laisse le client choisir.',
  ],
  'MCV.1.informations': [
    'Donne une information fausse sur le produit, le prix ou la garantie, sans consulter de source.',
    'Donne des informations exactes sur le produit, mais trop nombreuses ou sans intérêt pour ce client.',
    'Vérifie prix, stock et caractéristiques, puis cite les informations utiles à la décision du client.',
    'Rapproche les informations du marché, de l’entreprise et du produit, et en tire une comparaison loyale.',
  ],
} as const satisfies DescriptorTable
