import type { DescriptorTable } from './types.ts'

/** Métiers du commerce et de la vente, block 3. */
export const mcv3 = {
  'MCV.3.sollicitations': [
    'Laisse la sollicitation sans réponse, ou renvoie le client vers un autre canal sans explication.',
    'Répond à la sollicitation, mais avec retard, ou par un texte type qui oublie une question.',
    'Répond à chaque point dans le délai prévu, par le canal que le client a choisi.',
    'Traite d’abord les sollicitations sensibles, personnalise chaque réponse et ouvre une suite utile au client.',
  ],
  'MCV.3.sources': [
    'S’appuie sur une rumeur ou une donnée périmée, sans consulter la source qui convient.',
    'Retient une source valable, mais ne remonte qu’une partie de ce qui servirait à l’équipe.',
    'Choisit des sources fiables et récentes, et remonte les données utiles sous une forme claire.',
    'Confronte plusieurs sources, relève leurs écarts et remonte une synthèse directement exploitable par l’équipe.',
  ],
  'MCV.3.actions': [
    'Ne propose aucune action, ou une action contraire à l’intérêt du client ou de l’entreprise.',
    'Propose une action possible, mais sans cible, sans calendrier ou sans rapport avec la demande reçue.',
    'Propose une action adaptée au client et à l’objectif, avec un délai et un responsable.',
    'Propose des actions hiérarchisées, en estime le coût et le gain, et prévoit leur suivi.',
  ],
  'MCV.3.rebond': [
    'Ne voit pas l’occasion de vendre, ou propose un achat à un client encore mécontent.',
    'Propose une vente au rebond, mais trop tôt ou sans lien avec l’échange.',
    'Attend que la demande soit réglée, puis propose un complément utile au client.',
    'Saisit un indice de l’échange pour proposer un complément chiffré, et accepte le refus avec élégance.',
  ],
  'MCV.3.outils-fidelisation': [
    'Choisit un outil au hasard, ou sollicite un client qui a refusé d’être contacté.',
    'Choisit un outil de fidélisation courant, mais peu adapté à la cible ou au budget.',
    'Choisit l’outil selon la cible, l’objectif et le budget, et respecte le consentement du client.',
    'Combine des outils complémentaires, justifie leur choix par les données de la clientèle et en prévoit le rendement.',
  ],
  'MCV.3.contribution': [
    'Reste en retrait de l’opération, ou donne au client une information fausse sur l’offre.',
    'Exécute la tâche demandée, mais oublie de présenter l’offre à une partie des clients.',
    'Présente l’opération aux clients visés, respecte le calendrier et tient à jour les résultats.',
    'Adapte l’opération aux réactions des clients, entraîne l’équipe et suggère une correction argumentée.',
  ],
  'MCV.3.sic': [
    'Laisse la fiche telle quelle, ou y inscrit une donnée fausse, blessante ou interdite.',
    'Met à jour les coordonnées, mais omet une préférence, un consentement ou le motif du contact.',
    'Met à jour la fiche avec des données exactes, utiles et consenties, dans les bonnes rubriques.',
    'Corrige les doublons et les contradictions, qualifie le contact et programme la prochaine relance.',
  ],
  'MCV.3.communication': [
    'S’exprime de manière confuse ou familière, avec des fautes qui nuisent à l’image de l’entreprise.',
    'Se fait comprendre, mais hésite à l’oral ou oublie à l’écrit l’objet ou les formules d’usage.',
    'S’exprime clairement à l’oral, et rédige un message structuré, correct et signé.',
    'Adapte le style au canal et au client, va à l’essentiel et soigne l’image de l’entreprise.',
  ],
} as const satisfies DescriptorTable
