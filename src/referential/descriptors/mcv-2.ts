import type { DescriptorTable } from './types.ts'

/** Métiers du commerce et de la vente, block 2. */
export const mcv2 = {
  'MCV.2.suivi-commande': [
    'Annonce une date sans ouvrir le dossier, ou laisse le client rechercher lui-même sa commande.',
    'Retrouve la commande et son état, mais ne prévient ni du retard ni de l’étape suivante.',
    'Vérifie chaque étape de la commande, informe le client et tient le délai annoncé.',
    'Devance le retard, prévient le client avant qu’il appelle et propose une solution de remplacement.',
  ],
  'MCV.2.services-associes': [
    'Oublie le service promis, ou en annonce un que l’entreprise ne propose pas.',
    'Présente le service associé, mais se trompe sur son prix, sa durée ou ses conditions.',
    'Met en place le service choisi, en explique les conditions et vérifie l’accord du client.',
    'Choisit le service selon l’usage du client, coordonne les intervenants et contrôle sa bonne exécution.',
  ],
  'MCV.2.problemes': [
    'Cherche un coupable ou propose un geste commercial, sans demander ce qui s’est passé.',
    'Demande ce qui ne va pas, mais s’en tient à la première réponse et manque une cause.',
    'Questionne sur les faits, les dates et l’usage du produit, puis reformule le problème rencontré.',
    'Distingue plusieurs problèmes mêlés, remonte à leur cause et vérifie la preuve d’achat ou le dossier.',
  ],
  'MCV.2.solution': [
    'Refuse toute solution, ou promet ce que la garantie et la loi ne permettent pas.',
    'Propose une solution possible, mais tardive, incomplète ou sans rapport avec le préjudice subi.',
    'Propose une solution conforme au droit et à la politique de l’entreprise, avec un délai précis.',
    'Propose deux solutions chiffrées, s’engage sur un suivi et s’assure que le client en est satisfait.',
  ],
  'MCV.2.amelioration': [
    'Ne propose aucune amélioration, ou rejette la faute sur le client ou un collègue.',
    'Propose une amélioration générale, sans lien précis avec le mécontentement qui vient d’être exprimé.',
    'Propose une amélioration concrète, tirée des remarques du client et réalisable par l’équipe.',
    'Appuie ses propositions sur plusieurs retours de clients, les chiffre et prévoit comment en mesurer l’effet.',
  ],
  'MCV.2.communication': [
    'Répond sèchement, se justifie ou coupe la parole au client qui vient se plaindre.',
    'Garde un ton correct, mais emploie des formules froides qui ne montrent aucune empathie.',
    'Montre de l’empathie, garde un ton calme et explique la suite en termes simples.',
    'Apaise un client en colère par ses mots et sa posture, sans faire de promesse excessive.',
  ],
  'MCV.2.information-satisfaction': [
    'Ne demande pas l’avis du client, ou note une opinion personnelle à la place.',
    'Recueille un avis trop général, et le transmet sans le motif ni les circonstances.',
    'Recueille l’avis et son motif, les saisit fidèlement et les transmet au service concerné.',
    'Fait préciser l’avis par un exemple, le rapproche des précédents et alerte sur une tendance.',
  ],
} as const satisfies DescriptorTable
