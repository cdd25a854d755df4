import type { Line, Person, PlayView } from '../../../src/session/play-view.ts'

export const person = (id: string, more: Partial<Person> = {}): Person => ({
  id,
  name: id,
  character: 'claire',
  mood: 'neutral',
  ...more,
})

export const line = (by: Line['by'], more: Partial<Line> = {}): Line => ({
  by,
  name: '',
  words: 'Bonjour',
  channel: 'shop',
  ...more,
})

/** A client alone in the shop, with what a test changes. */
export const view = (more: Partial<PlayView> = {}): PlayView => ({
  scenario: { id: 'velo', title: 'Un vélo', language: 'fr' },
  year: 'seconde',
  step: 'accueil',
  channel: 'shop',
  place: 'shop-floor',
  people: [person('client')],
  lines: [],
  history: [],
  actions: [],
  gauges: { trust: 50, patience: 60 },
  journey: ['shop'],
  facts: [],
  decisionsTaken: 0,
  resources: [],
  asides: { hint: false, repair: false },
  hint: null,
  feedback: [],
  interrupted: null,
  replyTimeMs: null,
  timeRuns: false,
  ending: null,
  ...more,
})
