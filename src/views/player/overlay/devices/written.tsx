import type { PlayView } from '../../../../session/play-view.ts'
import { useScenarioLanguage, useText } from '../../../context.ts'
import { Icon } from '../../../kit/icon.tsx'
import { saidCount } from '../said.ts'
import { earlierOn, isAnswered, otherEnd } from './exchange.ts'
import { ratingOf } from './rating.ts'
import { Thread } from './thread.tsx'
import { useMinutes } from './use-minutes.ts'
import './written.css'

/** A conversation in short messages: with whom, and how long the last one has been waiting. */
export function Messages({ view }: { view: PlayView }) {
  const t = useText()
  const minutes = useMinutes(saidCount(view))
  const waiting = minutes === 0 ? t('devices.messages.now') : t('devices.messages.since', { count: minutes })
  return (
    <div class="device-head messages">
      <span class="device-disc">
        <Icon name={view.channel} />
      </span>
      <p class="device-who">
        <strong>{otherEnd(view)}</strong>
        {isAnswered(view) && <span>{waiting}</span>}
      </p>
      <Thread view={view} />
    </div>
  )
}

/** An e-mail that is open: from whom, to whom, about what, and the thread behind it. */
export function Mail({ view }: { view: PlayView }) {
  const lang = useScenarioLanguage()
  const t = useText()
  const [other, you] = [otherEnd(view), t('words.you')]
  const received = isAnswered(view) || earlierOn(view).length > 0
  return (
    <div class="device-head mail">
      <span class="device-disc">
        <Icon name="email" />
      </span>
      <dl class="mail-lines">
        <div>
          <dt>{t('devices.mail.from')}</dt>
          <dd>{received ? other : you}</dd>
          <dt>{t('devices.mail.to')}</dt>
          <dd>{received ? you : other}</dd>
        </div>
        <div>
          <dt>{t('devices.mail.subject')}</dt>
          <dd lang={lang}>{view.scenario.title}</dd>
        </div>
      </dl>
      <Thread view={view} />
    </div>
  )
}

/** A page that everybody reads: said so, with the stars of the review when it has some. */
export function Post({ view }: { view: PlayView }) {
  const t = useText()
  const stars = ratingOf(view)
  return (
    <div class="device-head post">
      <span class="device-disc">
        <Icon name="social" />
      </span>
      <p class="device-who">
        <strong class="post-public">
          <Icon name="watch" />
          {t('devices.post.public')}
        </strong>
        {stars !== null && (
          <span class="post-stars">
            {[1, 2, 3, 4, 5].map((star) => (
              <span key={star} data-full={star <= stars}>
                <Icon name="star" />
              </span>
            ))}
            {t('devices.post.stars', { count: stars })}
          </span>
        )}
      </p>
      <Thread view={view} />
    </div>
  )
}

/** Above the answers: to whom they go. */
export function ReplyTo({ view }: { view: PlayView }) {
  const t = useText()
  const isPublic = view.channel === 'social'
  return (
    <p class="reply-to">
      <Icon name={view.channel} />
      <span>{isPublic ? t('devices.post.reply') : t('devices.mail.reply', { name: otherEnd(view) })}</span>
    </p>
  )
}
