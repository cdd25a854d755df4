import type { DescriptorTable } from './types.ts'

/** Métiers de l'accueil, block 3. */
export const ma3 = {
  'MA.3.questionnement': [
    'Pose des questions sans lien avec la demande, et présente une offre avant de connaître le besoin.',
    'Pose des questions utiles mais en désordre, et laisse sans reformulation une attente importante.',
    'Questionne du général au particulier, reformule et fait valider le besoin avant toute proposition.',
    'Rebondit sur chaque réponse, révèle les motivations et les freins, puis les résume en une reformulation fidèle.',
  ],
  'MA.3.offre-adaptee': [
    'Propose la première offre venue, sans tenir compte du budget ni des attentes exprimées.',
    'Propose une offre proche du besoin, mais énumère des caractéristiques sans les relier aux attentes.',
    'Propose une offre conforme au besoin, relie chaque avantage à une attente et traite l’objection.',
    'Construit l’offre avec la personne, compare deux solutions et renonce à la plus chère si elle convient moins.',
  ],
  'MA.3.concretisation': [
    'Laisse partir la personne sans conclure, ou force son accord par une pression déplacée.',
    'Tente de conclure, mais trop tôt, ou sans récapituler les conditions et la suite.',
    'Conclut au bon moment, récapitule l’accord et précise les conditions, le prix et les délais.',
    'Saisit les signaux d’accord, conclut avec assurance et prépare déjà le prochain contact.',
  ],
  'MA.3.supports': [
    'N’utilise aucun support, ou en remet un qui ne correspond pas à la demande.',
    'Choisit un support en rapport avec la demande, mais périmé, incomplet ou peu lisible pour la personne.',
    'Choisit le support adéquat, en vérifie la mise à jour et montre la partie utile.',
    'Combine plusieurs supports selon le canal et le public, et signale celui qui est à corriger.',
  ],
  'MA.3.reclamations': [
    'Conteste la réclamation ou minimise le problème, sans laisser la personne raconter les faits.',
    'Écoute la plainte, mais s’arrête au ton employé et laisse des faits importants dans l’ombre.',
    'Laisse exposer les faits, questionne pour les dater et les préciser, puis reformule le préjudice.',
    'Sépare les faits des émotions, remonte à la cause et fait dire la réparation attendue.',
  ],
  'MA.3.evolutions': [
    'S’en tient à des usages dépassés, et ignore la nouveauté dont parle la personne ou le document.',
    'Mentionne une évolution du marché, mais sans dire ce qu’elle change pour l’organisation ou son public.',
    'Repère dans les documents les évolutions récentes, et s’en sert pour informer la personne.',
    'Relie plusieurs évolutions du marché, en vérifie la source et propose d’adapter le service rendu.',
  ],
  'MA.3.enrichissement-si': [
    'N’enregistre rien de l’échange, ou inscrit un jugement personnel sur la personne.',
    'Enregistre les coordonnées, mais omet le motif du contact ou la réponse donnée.',
    'Enregistre les faits nouveaux dans les bonnes rubriques, en termes neutres et vérifiables.',
    'Complète, corrige et date la fiche, puis signale aux services concernés ce qui les intéresse.',
  ],
  'MA.3.motifs': [
    'Ne relève aucun motif de satisfaction ou de mécontentement, même quand la personne les exprime.',
    'Relève le motif d’insatisfaction le plus évident, mais oublie les points appréciés.',
    'Recense les motifs de satisfaction et d’insatisfaction exprimés, et les classe par thème.',
    'Fait exprimer les motifs restés tus, en mesure la fréquence et met en évidence ceux sur lesquels agir.',
  ],
  'MA.3.positionnement': [
    'Confond l’organisation avec ses concurrents, ou dénigre ces derniers devant la personne.',
    'Cite un concurrent ou un prix, mais sans dire ce qui distingue son organisation.',
    'Situe l’organisation face à ses concurrents par des critères précis, comme le prix, le service ou le public.',
    'Compare loyalement l’organisation à ses concurrents, et en tire un argument adapté à la personne.',
  ],
} as const satisfies DescriptorTable
