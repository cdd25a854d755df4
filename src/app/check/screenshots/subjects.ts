import { CHANNELS, MOODS, PLACES, type PlaceId } from '../../../scenario/words.ts'
import type { Hour, MomentName } from './moments.ts'

/** What a picture shows. */
export interface Subject {
  /** The beginning of its file's name. */
  readonly name: string
  readonly moment: MomentName
  readonly hour: Hour
  /** The place the moment is moved to; where the scenario puts it, if none is named. */
  readonly place?: PlaceId
}

/** A call is always heard at its desk and a message read at the office. */
const momentAt = (place: PlaceId): MomentName =>
  place === 'phone-desk' ? 'call' : place === 'office' ? 'writing' : 'face'

const hours: readonly Hour[] = ['day', 'rush']

/** Every place at each hour, every channel, every mood. */
export const subjects: readonly Subject[] = [
  ...PLACES.flatMap((place) =>
    hours.map((hour): Subject => ({ name: `place-${place}-${hour}`, moment: momentAt(place), hour, place })),
  ),
  ...CHANNELS.map((channel): Subject => ({ name: `channel-${channel}`, moment: `channel-${channel}`, hour: 'day' })),
  ...MOODS.map((mood): Subject => ({ name: `mood-${mood}`, moment: `mood-${mood}`, hour: 'day' })),
]

export const themes = ['light', 'dark'] as const
export type Theme = (typeof themes)[number]

/** A school's computer, the frame of an LMS, a phone held both ways. */
export const sizes = [
  { width: 1366, height: 768 },
  { width: 1280, height: 500 },
  { width: 390, height: 844 },
  { width: 844, height: 390 },
] as const
