import type { TextKey, Translate } from '../../../i18n/index.ts'
import type { ChannelId, Line, Mood, PlayView } from '../../../session/play-view.ts'

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

/** How many lines have been said in all, up to this view. */
export const saidCount = (view: PlayView): number => view.history.length + view.lines.length

/** Index in `view.lines` of the first line said since `before` lines had been said. */
export function firstFresh(view: PlayView, before: number): number {
  return Math.min(view.lines.length, Math.max(0, before - view.history.length))
}

/** One line as a screen reader says it. */
export function spoken(t: Translate, line: Line): string {
  if (line.by === 'narrator') return line.words
  const name = line.by === 'student' ? t('words.you') : line.name
  const mood = line.mood && line.by !== 'student' ? `, ${moodWords(t, line.mood, line.channel)}` : ''
  return `${t('play.speaks', { name: `${name}${mood}` })} ${line.words}`
}
