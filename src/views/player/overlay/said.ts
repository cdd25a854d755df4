import type { Translate } from '../../../i18n/index.ts'
import type { Line, OpenResource, PlayView } from '../../../session/play-view.ts'
import { moodWords } from '../../kit/mood-words.ts'
import { trustWord } from '../../kit/trust-word.ts'

/** What the page shows of a play at one time. */
export interface Shown {
  readonly view: PlayView
  /** Index in `view.lines` of the first line this page has not shown yet. */
  readonly freshFrom: number
  /** The document that the last move opened. */
  readonly opened: OpenResource | null
  /** How many moves this page has shown: what is said after each is a list of its own. */
  readonly turn: number
}

/** How many lines have been said in all, up to this view. */
export const saidCount = (view: PlayView): number => view.history.length + view.lines.length

/** Index in `view.lines` of the first line said since `before` lines had been said. */
export function firstFresh(view: PlayView, before: number): number {
  return Math.min(view.lines.length, Math.max(0, before - view.history.length))
}

/**
 * The next view as the page shows it. What breaks in turns the page at once: what was said just before it, and was
 * never shown, stays in view with it.
 */
export function withUnseen(before: PlayView, next: PlayView): PlayView {
  const shown = saidCount(before)
  if (shown >= next.history.length) return next
  return {
    ...next,
    history: next.history.slice(0, shown),
    lines: [...next.history.slice(shown), ...next.lines],
  }
}

/** One line as a screen reader says it. */
export function spoken(t: Translate, line: Line): string {
  if (line.by === 'narrator') return line.words
  const own = line.by === 'student'
  const manner = own
    ? line.tone && t('play.toneOf', { tone: t(`words.tone.${line.tone}`) })
    : line.mood && moodWords(t, line.mood, line.channel)
  const name = own ? t('words.you') : line.name
  return `${t('play.speaks', { name: manner ? `${name}, ${manner}` : name })} ${line.words}`
}

const trustOf = (view: PlayView) => trustWord(Math.round(view.gauges.trust))

/**
 * All that a screen reader says of a new view by itself, in order: each new line with the channel when it changes, that
 * something broke in, the trust when its word changes, the end. `before` is the view that the page showed until now.
 */
export function announced(t: Translate, before: PlayView | null, view: PlayView, freshFrom: number): string {
  const said: string[] = []
  for (const [index, line] of view.lines.entries()) {
    if (index < freshFrom) continue
    const { channel } = view.lines[index - 1] ?? view.history.at(-1) ?? line
    if (channel !== line.channel) said.push(`${t(`words.channel.${line.channel}`)}.`)
    said.push(spoken(t, line))
  }
  if (view.interrupted && !before?.interrupted) said.push(`${t(`words.incident.${view.interrupted}`)}.`)
  if (before && trustOf(before) !== trustOf(view))
    said.push(`${t('play.speaks', { name: t('play.trust') })} ${t(`words.trust.${trustOf(view)}`)}.`)
  if (view.ending) said.push(`${t('play.ended')}.`)
  return said.join('\n')
}
