import type { markingFigures as french } from '../fr/marking-figures.ts'
import type { SameTexts } from '../keys.ts'

export const markingFigures: SameTexts<typeof french> = {
  agreement: {
    title: 'Agreement between markers',
    intro: 'The same copies, marked twice without seeing each other: how far the levels meet, criterion by criterion.',
    markers: 'Marker and marker',
    machine: 'Machine and markers',
    machineNote:
      'Markers see what the machine proposes: at best this table says how often they follow it, not whether it is right.',
    nothing: 'No copy to compare yet.',
    sentence:
      'Copies compared: {{copies}}. Of {{n}} levels, {{exact}} are the same and {{withinOne}} differ by one level at most.',
    claim: 'The agreement observed is {{reading}}; allowing for error, one may claim that it is at least: {{atLeast}}.',
    overall: 'All criteria',
    interval: '({{low}} to {{high}})',
    few: 'Too few pairs to rely on.',
    columns: {
      n: 'Pairs',
      exact: 'The same',
      withinOne: 'Within one level',
      kappa: 'Weighted kappa (95% interval)',
      reading: 'Reading',
    },
    words: {
      poor: 'poor',
      slight: 'slight',
      fair: 'fair',
      moderate: 'moderate',
      substantial: 'substantial',
      'almost-perfect': 'almost perfect',
      none: 'no kappa',
    },
    howTitle: 'How to read these figures',
    how: 'Kappa compares the agreement observed with that of chance: 1, perfect agreement; 0, no better than chance. It is weighted by the square: two levels apart count four times as much as one. The words (from “slight” to “almost perfect”) are those of Landis and Koch (1977): a convention, not a threshold of quality. On few copies the interval is wide: read it before the figure.',
  },
  second: {
    title: 'Second marking',
    intro:
      'Part of the copies is marked twice, by markers who do not see each other: anonymous copies, the other’s levels hidden until both have closed. Then comes the harmonisation, on the differences alone.',
    share: 'Copies marked twice',
    none: 'None',
    sample: '{{part}}, drawn by lot',
    all: 'All',
    sampled_one: '{{count}} copy to mark twice.',
    sampled_many: '{{count}} copies to mark twice.',
    sampled_other: '{{count}} copies to mark twice.',
    progress: 'Closed once: {{once}}. Closed twice: {{twice}}. To harmonise: {{harmonise}}.',
  },
}
