import type { markingList as french } from '../fr/marking-list.ts'
import type { SameTexts } from '../keys.ts'

export const markingList: SameTexts<typeof french> = {
  title: 'Marking copies',
  entry: {
    invited: 'Open the invitation link that the teacher gave you: it leads to the copies to mark.',
    teacher: 'If you are the teacher, come in through your desk.',
  },
  mode: { training: 'Training', evaluation: 'Assessment' },
  state: {
    'to-do': 'To mark',
    begun: 'Begun',
    waiting: 'Waiting for the other marker',
    'to-harmonise': 'To harmonise',
    closed: 'Closed',
  },
  list: {
    titleOf: 'Copies of {{name}}',
    caption: 'Copies to mark',
    ways: 'About these copies',
    class: 'Class',
    state: 'State',
    all: 'All',
    assignment: 'Assignment',
    criterion: 'Criterion',
    level: 'Proposed level',
    count_one: '{{count}} copy',
    count_many: '{{count}} copies',
    count_other: '{{count}} copies',
    pending_one: 'The server has still {{count}} copy to read: ask again in a moment.',
    pending_many: 'The server has still {{count}} copies to read: ask again in a moment.',
    pending_other: 'The server has still {{count}} copies to read: ask again in a moment.',
    copy: 'Copy',
    situation: 'Situation',
    year: 'Year',
    mode: 'Frame',
    played: 'Played on',
    markers: 'Markers',
    incomplete: 'unfinished',
    second: 'marked twice',
  },
}
