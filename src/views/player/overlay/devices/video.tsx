import type { PlayView } from '../../../../session/play-view.ts'
import { useText } from '../../../context.ts'
import { Icon } from '../../../kit/icon.tsx'
import { MoodFace } from '../../../kit/mood-face.tsx'
import { isAnswered } from './exchange.ts'
import './video.css'

/** A video call: one tile each, the one who has just spoken outlined. */
export function Video({ view }: { view: PlayView }) {
  const t = useText()
  const client = view.people[0]
  const answered = isAnswered(view)
  return (
    <div class="device-head video">
      <ul class="video-tiles">
        <li data-speaks={answered}>
          {client && <MoodFace mood={client.mood} />}
          <strong>{client?.name}</strong>
        </li>
        <li data-speaks={!answered}>
          <Icon name="role" />
          <strong>{t('words.you')}</strong>
        </li>
      </ul>
      <p class="video-state">{t(view.interrupted ? 'devices.call.hold' : 'devices.video')}</p>
    </div>
  )
}
