import type { ChannelId } from '../../session/play-view.ts'
import { useText } from '../context.ts'
import { Icon } from './icon.tsx'

/** Channels in the order given, each with its drawing and its name. */
export function Channels({ channels }: { channels: readonly ChannelId[] }) {
  const t = useText()
  return (
    <ul class="channels" aria-label={t('home.channels')}>
      {channels.map((channel) => (
        <li class="tag" key={channel}>
          <Icon name={channel} />
          {t(`words.channel.${channel}`)}
        </li>
      ))}
    </ul>
  )
}
