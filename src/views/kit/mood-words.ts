import type { TextKey, Translate } from '../../i18n/index.ts'
import type { ChannelId, Mood } from '../../session/play-view.ts'

/** How a person reaches the student on a channel, hence how a mood can be told. */
export type Sense = 'seen' | 'heard' | 'written'

const SENSES: Record<ChannelId, Sense> = {
  shop: 'seen',
  counter: 'seen',
  video: 'seen',
  'phone-in': 'heard',
  'phone-out': 'heard',
  chat: 'written',
  email: 'written',
  social: 'written',
  sms: 'written',
}

export const senseOf = (channel: ChannelId): Sense => SENSES[channel]

/** A mood in words: a face on sight, a voice on the phone, a tone in writing. */
export function moodWords(t: Translate, mood: Mood, channel: ChannelId): string {
  return t(`words.${senseOf(channel)}.${mood}` satisfies TextKey)
}
