import type { Translate } from '../../../i18n/index.ts'
import type { Line, PlayView } from '../../../session/play-view.ts'
import { moodWords } from '../../kit/mood-words.ts'

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
