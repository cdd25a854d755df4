import type { DescriptorTable } from './types.ts'

/** Métiers de l'accueil, block 1. */
export const ma1 = {
  'MA.1.priorites': [
    'Traite les tâches dans l’ordre où elles arrivent, et laisse attendre le visiteur ou l’appel urgent.',
    'Repère la tâche urgente, mais mène les autres sans ordre et en oublie une.',
    'Classe les tâches selon l’urgence, et fait passer la personne présente avant le travail qui peut attendre.',
    'Réordonne ses tâches à chaque imprévu, annonce un délai à qui attend et justifie ses choix.',
  ],
  'MA.1.collaboration': [
    'Garde tout pour soi, ignore l’aide proposée par un collègue et laisse la file se bloquer.',
    'Sollicite un collègue, mais lui transmet la demande sans l’expliquer, et le visiteur doit tout répéter.',
    'Répartit les tâches avec ses collègues, et passe le relais en résumant ce qui est déjà fait.',
    'Prend l’initiative d’une répartition, prévient les collègues concernés et garde l’accueil fluide malgré l’affluence.',
  ],
  'MA.1.salutations': [
    'Ne salue pas ou salue familièrement, et engage l’échange sans se présenter ni regarder le visiteur.',
    'Salue poliment, mais d’une formule toute faite qui ne convient ni au canal ni au moment.',
    'Salue selon le canal et le moment, présente le service et prend congé à la fin.',
    'Adapte la salutation à la personne, au canal et à la situation, et conclut par une formule personnalisée.',
  ],
  'MA.1.confidentialite': [
    'Révèle une information personnelle à un tiers, ou commente à voix haute la situation d’un visiteur.',
    'Ne divulgue rien, mais oublie de vérifier l’identité ou de baisser la voix devant d’autres personnes.',
    'Vérifie l’identité, ne communique que ce qui peut l’être et préserve la discrétion de l’échange.',
    'Refuse avec tact une demande indiscrète, explique la règle et oriente vers une voie autorisée.',
  ],
  'MA.1.caracteristiques': [
    'S’adresse à chacun de la même manière, sans remarquer l’âge, la langue ni le besoin particulier du visiteur.',
    'Remarque une caractéristique visible du visiteur, mais n’en tire rien pour la suite de l’accueil.',
    'Repère le type de public et ses besoins, puis adapte son vocabulaire, son rythme et l’orientation.',
    'Déduit de quelques indices la situation du visiteur, la vérifie avec tact et prévoit l’aménagement utile.',
  ],
  'MA.1.complexite': [
    'Prend une demande délicate pour une demande courante, et promet une réponse qui ne dépend pas du service.',
    'Voit que la demande est difficile, mais passe la main trop tôt ou tarde à le faire.',
    'Distingue ce qui relève de l’accueil de ce qui demande un spécialiste, et le dit au visiteur.',
    'Démêle une demande à plusieurs volets, traite ceux de sa compétence et prépare le relais pour les autres.',
  ],
  'MA.1.ecoute': [
    'Coupe la parole, enchaîne des questions fermées sans rapport et répond avant d’avoir entendu la demande.',
    'Laisse parler et pose quelques questions, mais ne reformule pas ou déforme ce qui a été dit.',
    'Alterne questions ouvertes et fermées, reformule la demande et attend l’accord du visiteur avant de répondre.',
    'Fait préciser les non-dits, relie les réponses entre elles et reformule avec les mots du visiteur.',
  ],
  'MA.1.besoins': [
    'Répond à une demande que le visiteur n’a pas faite, ou le renvoie sans avoir compris.',
    'Saisit la demande principale, mais laisse de côté un délai, une contrainte ou une seconde attente.',
    'Énonce la demande exacte avec ses contraintes, et la fait confirmer par le visiteur.',
    'Met au jour le besoin réel derrière la demande exprimée, puis hiérarchise les attentes avec le visiteur.',
  ],
  'MA.1.ressources': [
    'Répond de mémoire ou au hasard, sans consulter le document ni le collègue à sa disposition.',
    'Consulte une ressource, mais la choisit mal, la lit trop vite ou dérange un collègue sans nécessité.',
    'Consulte la bonne ressource au bon moment, et s’adresse au service compétent quand elle ne suffit pas.',
    'Recoupe plusieurs sources, signale une contradiction et mobilise le relais qui fera gagner du temps au visiteur.',
  ],
  'MA.1.co-construction': [
    'Impose une réponse sans écouter les objections, ou contourne la procédure pour en finir plus vite.',
    'Applique la procédure, mais ne l’explique pas et ne laisse pas de choix au visiteur.',
    'Explique la procédure, propose une solution claire et l’ajuste avec le visiteur jusqu’à son accord.',
    'Compare avec le visiteur plusieurs solutions conformes à la procédure, et vérifie que chaque étape est comprise.',
  ],
  'MA.1.reponse-adaptee': [
    'Donne une réponse fausse, hors sujet ou vague, que le visiteur ne peut pas utiliser.',
    'Donne une réponse exacte mais incomplète, à laquelle manque une pièce, un lieu ou un horaire.',
    'Donne une réponse exacte et complète, dans des mots que le visiteur comprend.',
    'Complète la réponse par l’étape suivante, prévient les difficultés probables et laisse une trace écrite utile.',
  ],
  'MA.1.tensions': [
    'Ne voit pas monter l’agacement, ou l’aggrave par une remarque ironique ou un ton sec.',
    'Remarque l’agacement du visiteur, mais se justifie longuement au lieu d’y répondre.',
    'Repère les signes de tension, les reconnaît calmement et répond à ce qui les cause.',
    'Désamorce la tension dès ses premiers signes, garde son calme et alerte un responsable si nécessaire.',
  ],
} as const satisfies DescriptorTable
