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
  items: {
    title: 'What the copies say',
    intro:
      'For each decision: the replies chosen, the success, and whether it tells stronger students apart. From ten copies on; nothing leaves this server.',
    nothing: 'No copy yet.',
    tooFew: 'It takes {{needed}} to draw figures from them.',
    flagged_zero: 'No decision to look at again.',
    flagged_one: '{{count}} decision to look at again.',
    flagged_many: '{{count}} decisions to look at again.',
    flagged_other: '{{count}} decisions to look at again.',
    decision: 'Decision “{{name}}”',
    replies: 'Replies chosen',
    reply: 'Reply',
    chosen: 'Chosen',
    byCriterion: 'Criterion by criterion',
    n: 'Copies',
    success: 'Success',
    discrimination: 'Gap between stronger and weaker',
    flags: {
      'too-easy': 'Nearly all succeed: it tells nobody apart.',
      'too-hard': 'Nearly nobody succeeds: does the situation prepare for this decision?',
      'weak-discrimination': 'Stronger students do no better here than the others.',
      'negative-discrimination': 'Stronger students do worse here: the levels may be the wrong way round.',
      'dead-reply': 'A reply is never chosen: it tempts nobody.',
    },
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
