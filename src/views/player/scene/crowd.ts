import type { CharacterId, Mood, PlayView } from '../../../session/play-view.ts'

/** Someone who waits behind the client. */
export interface Waiting {
  readonly character: CharacterId
  readonly mood: Mood
}

const queueAtMost = 3
const uneasy = 45
const weary = 25

/** Those who may wait in a queue: people who run errands, not those who work there. */
const passersBy: readonly CharacterId[] = [
  'odette',
  'samuel',
  'thomas',
  'lin',
  'harjit',
  'maelys',
  'henri',
  'nadia',
  'enzo',
  'claire',
  'yannis',
  'anjali',
  'georges',
  'amina',
]

/** How many come to stand behind the client with what breaks in; a telephone brings nobody. */
const broughtBy = { visit: 1, phone: 0, queue: 2, screen: 0, tempers: 2 }

/** Who waits behind the client: more when something breaks in, or when it has lasted; the same in the same contact. */
export function queueFor(view: PlayView): readonly Waiting[] {
  const { patience } = view.gauges
  const count =
    (view.interrupted ? broughtBy[view.interrupted] : 0) + Number(patience <= uneasy) + Number(patience <= weary)
  const present = new Set(view.people.map(({ character }) => character))
  const others = passersBy.filter((character) => !present.has(character))
  const first = [...view.scenario.id].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7) % 9973
  const moods: readonly Mood[] =
    patience <= weary ? ['annoyed', 'doubtful', 'annoyed'] : ['neutral', 'doubtful', 'neutral']
  return Array.from({ length: Math.min(queueAtMost, count) }, (_, place) => ({
    character: others[(first + place * 5) % others.length] ?? 'claire',
    mood: moods[place] ?? 'neutral',
  }))
}
