/** What many copies say: of the markers, of the machine, of the scenarios. */
export const markingFigures = {
  agreement: {
    title: 'Accord entre évaluateurs',
    intro:
      'Les mêmes copies, évaluées deux fois sans se voir : jusqu’où les niveaux se rejoignent, critère par critère.',
    markers: 'Évaluateur et évaluateur',
    machine: 'Machine et évaluateurs',
    machineNote:
      'Les évaluateurs voient la proposition de la machine : ce tableau dit au mieux combien ils la suivent, pas si elle a raison.',
    nothing: 'Aucune copie à comparer pour l’instant.',
    sentence:
      'Copies comparées : {{copies}}. Sur {{n}} niveaux, {{exact}} sont identiques et {{withinOne}} s’écartent d’un niveau au plus.',
    claim:
      'L’accord observé est {{reading}} ; avec la marge d’erreur, on peut affirmer qu’il est au moins : {{atLeast}}.',
    overall: 'Tous les critères',
    interval: '(de {{low}} à {{high}})',
    few: 'Trop peu de paires pour s’y fier.',
    columns: {
      n: 'Paires',
      exact: 'Identiques',
      withinOne: 'À un niveau près',
      kappa: 'Kappa pondéré (intervalle à 95 %)',
      reading: 'Lecture',
    },
    words: {
      poor: 'nul',
      slight: 'très faible',
      fair: 'faible',
      moderate: 'modéré',
      substantial: 'fort',
      'almost-perfect': 'presque parfait',
      none: 'sans kappa',
    },
    howTitle: 'Comment lire ces nombres',
    how: 'Le kappa compare l’accord observé à celui du hasard : 1, accord parfait ; 0, pas mieux que le hasard. Il est pondéré au carré : deux niveaux d’écart comptent quatre fois plus qu’un. Les mots (de « très faible » à « presque parfait ») sont ceux de Landis et Koch (1977) : une convention, pas un seuil de qualité. Sur peu de copies l’intervalle est large : lisez-le avant le nombre.',
  },
  items: {
    title: 'Ce que disent les copies',
    intro:
      'Pour chaque décision : les réponses choisies, la réussite, et si elle distingue les élèves plus à l’aise. À partir de dix copies ; rien ne quitte ce serveur.',
    nothing: 'Aucune copie pour l’instant.',
    tooFew: 'Il en faut {{needed}} pour en tirer des nombres.',
    flagged_zero: 'Aucune décision à relire.',
    flagged_one: '{{count}} décision à relire.',
    flagged_many: '{{count}} décisions à relire.',
    flagged_other: '{{count}} décisions à relire.',
    decision: 'Décision « {{name}} »',
    replies: 'Réponses choisies',
    reply: 'Réponse',
    chosen: 'Choisie',
    byCriterion: 'Critère par critère',
    n: 'Copies',
    success: 'Réussite',
    discrimination: 'Écart entre plus et moins à l’aise',
    flags: {
      'too-easy': 'Presque tous réussissent : elle ne distingue personne.',
      'too-hard': 'Presque personne ne réussit : la situation prépare-t-elle à cette décision ?',
      'weak-discrimination': 'Les élèves plus à l’aise n’y font pas mieux que les autres.',
      'negative-discrimination': 'Les élèves plus à l’aise y font moins bien : les niveaux sont peut-être inversés.',
      'dead-reply': 'Une réponse n’est jamais choisie : elle ne tente personne.',
    },
  },
  second: {
    title: 'Double évaluation',
    intro:
      'Une partie des copies est évaluée deux fois, sans que les évaluateurs se voient : copies anonymes, niveaux de l’autre cachés jusqu’aux deux clôtures. Vient ensuite l’harmonisation, sur les seules différences.',
    share: 'Copies évaluées deux fois',
    none: 'Aucune',
    sample: '{{part}}, tirées au sort',
    all: 'Toutes',
    sampled_one: '{{count}} copie à évaluer deux fois.',
    sampled_many: '{{count}} copies à évaluer deux fois.',
    sampled_other: '{{count}} copies à évaluer deux fois.',
    progress: 'Closes une fois : {{once}}. Closes deux fois : {{twice}}. À harmoniser : {{harmonise}}.',
  },
}
