import type { ChannelId } from '../../../session/play-view.ts'
import { useText } from '../../context.ts'
import { Icon } from '../../kit/icon.tsx'

/** The channels the client came through, the present one last and named. */
export function Journey({ journey }: { journey: readonly ChannelId[] }) {
  const t = useText()
  return (
    <ol class="journey" aria-label={t('play.journey')}>
      {journey.map((channel, index) => {
        const now = index === journey.length - 1
        return (
          // A client may come back to a channel: the place in the journey is what it is.
          <li key={index} aria-current={now ? 'step' : undefined}>
            <Icon name={channel} />
            <span class={now ? '' : 'hidden-words'}>{t(`words.channel.${channel}`)}</span>
          </li>
        )
      })}
    </ol>
  )
}
