import { useEffect, useRef } from 'preact/hooks'
import type { PlayView } from '../../../../session/play-view.ts'
import { useText } from '../../../context.ts'
import { Dialog } from '../../../kit/dialog.tsx'
import { Notice } from '../../../kit/notice.tsx'
import { usePromise } from '../../../use-promise.ts'
import { exchangesOf } from './exchanges.ts'
import { Trail } from './trail.tsx'

interface JourneyPanelProps {
  /** Every view from the first to the one shown. */
  readonly past: () => Promise<readonly PlayView[]>
  readonly onClose: () => void
}

/** What happened with this client, channel after channel; the latest at the bottom and in view. */
export function JourneyPanel({ past, onClose }: JourneyPanelProps) {
  const t = useText()
  const views = usePromise(past, [])
  const region = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const body = region.current?.closest('.dialog-body')
    body?.scrollTo(0, body.scrollHeight)
  }, [views.state])
  return (
    <Dialog title={t('play.journey')} onClose={onClose}>
      <div ref={region}>
        {views.state === 'waiting' && <p class="waiting">{t('shell.loading')}</p>}
        {views.state === 'failed' && (
          <Notice kind="error">
            <p>{t('shell.notLoaded')}</p>
          </Notice>
        )}
        {views.state === 'here' && <Trail exchanges={exchangesOf(views.value)} />}
      </div>
    </Dialog>
  )
}
