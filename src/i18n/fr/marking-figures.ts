/** What many copies say: of the markers, of the machine, of the scenarios. */
export const markingFigures = {
  agreement: {
    title: 'Accord entre évaluateurs',
    intro:
      'Les mêmes copies, évaluées deux fois sans se voir : jusqu’où les niveaux se rejoignent, critère par critère.',
    markers: 'Évaluateur et évaluateur',
    machine: 'Machine et évaluateurs',
    machineNote:
      'Les évaluateurs voient la proposition de la machine : ce tableau dit au mieux combien ils la suivent, pas si elle a raison.',
    nothing: 'Aucune copie à comparer pour l’instant.',
    sentence:
      'Copies comparées : {{copies}}. Sur {{n}} niveaux, {{exact}} sont identiques et {{withinOne}} s’écartent d’un niveau au plus.',
    claim:
      'L’accord observé est {{reading}} ; avec la marge d’erreur, on peut affirmer qu’il est au moins : {{atLeast}}.',
    overall: 'Tous les critères',
    interval: '(de {{low}} à {{high}})',
    few: 'Trop peu de paires pour s’y fier.',
    columns: {
      n: 'Paires',
      exact: 'Identiques',
      withinOne: 'À un niveau près',
      kappa: 'Kappa pondéré (intervalle à 95 %)',
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
    how: 'Le kappa compare l’accord observé à celui du hasard : 1, accord parfait ; 0, pas mieux que le hasard. Il est pondéré au carré : deux niveaux d’écart comptent quatre fois plus qu’un. Les mots (de « très faible » à « presque parfait ») sont ceux de Landis et Koch (1977) : une convention, pas un seuil de qualité. Sur peu de copies l’intervalle est large : lisez-le avant le nombre.',
  },
  second: {
    title: 'Double évaluation',
    intro:
      'Une partie des copies est évaluée deux fois, sans que les évaluateurs se voient : copies anonymes, niveaux de l’autre cachés jusqu’aux deux clôtures. Vient ensuite l’harmonisation, sur les seules différences.',
    share: 'Copies évaluées deux fois',
    none: 'Aucune',
    sample: '{{part}}, tirées au sort',
    all: 'Toutes',
    sampled_one: '{{count}} copie à évaluer deux fois.',
    sampled_many: '{{count}} copies à évaluer deux fois.',
    sampled_other: '{{count}} copies à évaluer deux fois.',
    progress: 'Closes une fois : {{once}}. Closes deux fois : {{twice}}. À harmoniser : {{harmonise}}.',
  },
}
