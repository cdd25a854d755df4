import { useEffect } from 'preact/hooks'
import { useText } from '../../../context.ts'
import type { FollowedPage } from '../asked.ts'
import { BackToWork } from '../assign/back-to-work.tsx'
import { BringFile } from './bring-file.tsx'
import './own.css'
import { OwnLine } from './own-line.tsx'

/** An audit takes from a few seconds to a minute. */
const LOOK_AGAIN_MS = 4000

/** The scenarios that the teachers of the class brought: bring another, see what the audit says, assign, remove. */
export function OwnPage({ of, again }: FollowedPage) {
  const t = useText()
  const waiting = of.own.some(({ state }) => state === 'being-audited')
  useEffect(() => {
    if (!waiting) return
    const looking = setInterval(() => void again(), LOOK_AGAIN_MS)
    return () => clearInterval(looking)
  }, [waiting, again])
  return (
    <div class="following">
      <BackToWork classroom={of.classroom.id} />
      <h2>{t('following.own.title')}</h2>
      <p class="following-key">{t('following.own.intro')}</p>
      <BringFile classroom={of.classroom.id} again={again} />
      {of.own.length === 0 ? (
        <p>{t('following.own.none')}</p>
      ) : (
        <ul class="own-list">
          {of.own.map((one) => (
            <OwnLine key={one.id} one={one} of={of} again={again} />
          ))}
        </ul>
      )}
    </div>
  )
}
