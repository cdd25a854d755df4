import type { ChannelId } from '../../../session/play-view.ts'
import { useText } from '../../context.ts'
import { Icon } from '../../kit/icon.tsx'

interface JourneyProps {
  readonly journey: readonly ChannelId[]
  readonly onOpen: () => void
}

/** The channels the client came through, the present one last and named; opens on what happened there. */
export function Journey({ journey, onOpen }: JourneyProps) {
  const t = useText()
  return (
    <button type="button" class="journey bar-button" title={t('play.journey')} onClick={onOpen}>
      <span class="hidden-words">{t('play.speaks', { name: t('play.journey') })}</span>
      {journey.map((channel, index) => (
        // A client may come back to a channel: the place in the journey is what it is.
        <span key={index} class="journey-stop">
          <Icon name={channel} />
          <span class={index < journey.length - 1 ? 'hidden-words' : ''}>{t(`words.channel.${channel}`)}</span>
        </span>
      ))}
    </button>
  )
}
