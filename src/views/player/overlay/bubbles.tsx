import type { Line } from '../../../session/play-view.ts'
import { useScenarioLanguage, useText } from '../../context.ts'
import { Icon } from '../../kit/icon.tsx'
import './bubbles.css'
import { MoodFace } from '../../kit/mood-face.tsx'
import { moodWords, senseOf } from '../../kit/mood-words.ts'

interface BubbleProps {
  readonly line: Line
  readonly fresh: boolean
}

/** One line: who, in what mood, and the words. The narrator has no bubble. */
function Bubble({ line, fresh }: BubbleProps) {
  const lang = useScenarioLanguage()
  const t = useText()
  if (line.by === 'narrator') {
    return (
      <li class="told" data-fresh={fresh} lang={lang}>
        {line.words}
      </li>
    )
  }
  const name = line.by === 'student' ? t('words.you') : line.name
  const mood = line.by === 'student' ? undefined : line.mood
  return (
    <li class="bubble" data-by={line.by} data-fresh={fresh} data-channel={line.channel}>
      {mood && senseOf(line.channel) === 'seen' && <MoodFace mood={mood} />}
      <div class="bubble-words">
        <p class="bubble-name">
          <span>{name}</span>
          {mood && <span class="hidden-words">, {moodWords(t, mood, line.channel)}</span>}
          {line.tone && line.by === 'student' && (
            <span class="bubble-tone">{t('play.toneOf', { tone: t(`words.tone.${line.tone}`) })}</span>
          )}
          <span class="hidden-words">:</span>
        </p>
        <p lang={lang}>{line.words}</p>
      </div>
    </li>
  )
}

/** The moment when the same client is met on another channel. */
function ChannelTurn({ line }: { line: Line }) {
  const t = useText()
  return (
    <li class="channel-turn">
      <Icon name={line.channel} />
      <span>{t(`words.channel.${line.channel}`)}</span>
    </li>
  )
}

interface BubblesProps {
  readonly lines: readonly Line[]
  /** Index of the first line not shown before; they come in with a slight movement. */
  readonly freshFrom?: number
  /** The line said just before, so that a change of channel shows. */
  readonly before?: Line | undefined
}

/** Lines in the order said, as items of the list around them. */
export function Bubbles({ lines, freshFrom = lines.length, before }: BubblesProps) {
  return (
    <>
      {lines.map((line, index) => {
        const previous = lines[index - 1] ?? before
        const bubble = <Bubble key={index} line={line} fresh={index >= freshFrom} />
        if (previous === undefined || previous.channel === line.channel) return bubble
        return [<ChannelTurn key={`turn-${index}`} line={line} />, bubble]
      })}
    </>
  )
}
