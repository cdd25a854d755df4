import type { PlayView } from '../../../../session/play-view.ts'
import { Call } from './call.tsx'
import './devices.css'
import { Video } from './video.tsx'
import { Mail, Messages, Post, ReplyTo } from './written.tsx'

interface DeviceProps {
  readonly view: PlayView
  /** Above what is said, or above what one may answer. */
  readonly part: 'head' | 'reply'
}

/** What the channel goes through, around the lines: face to face there is nothing between. */
export function Device({ view, part }: DeviceProps) {
  const { channel } = view
  if (part === 'reply') {
    const answers = view.actions.some(({ kind }) => kind === 'reply' || kind === 'write')
    return answers && (channel === 'email' || channel === 'social') ? <ReplyTo view={view} /> : null
  }
  if (channel === 'phone-in' || channel === 'phone-out') return <Call view={view} channel={channel} />
  if (channel === 'chat' || channel === 'sms') return <Messages view={view} />
  if (channel === 'email') return <Mail view={view} />
  if (channel === 'social') return <Post view={view} />
  return channel === 'video' ? <Video view={view} /> : null
}
