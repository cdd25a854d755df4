import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { useText } from '../context.ts'
import { Notice } from './notice.tsx'
import { whenIdle } from './when-idle.ts'

type Arrival<Props> = { readonly page: ComponentType<Props> } | 'loading' | 'failed'

/**
 * A part of the interface that is fetched when it is first shown.
 * When the network fails, the reader is told and can try again. A quiet part comes after all that is told, unseen;
 * an unseen one comes at once, and neither says that it is awaited.
 */
export function lazy<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  waiting: 'told' | 'quiet' | 'unseen' = 'told',
): ComponentType<Props> {
  let kept: ComponentType<Props> | undefined
  return function Lazy(props: Props) {
    const [arrival, setArrival] = useState<Arrival<Props>>(kept ? { page: kept } : 'loading')
    const t = useText()
    useEffect(() => {
      if (arrival !== 'loading') return
      const fetchPart = () =>
        void load().then(
          (page) => {
            kept = page
            setArrival({ page })
          },
          () => setArrival('failed'),
        )
      if (waiting === 'quiet') return whenIdle(fetchPart)
      fetchPart()
    }, [arrival])
    if (arrival === 'loading') return waiting === 'told' ? <p class="waiting">{t('shell.loading')}</p> : null
    if (arrival === 'failed') {
      return (
        <Notice kind="error">
          <p>{t('shell.notLoaded')}</p>
          <button type="button" class="button" onClick={() => setArrival('loading')}>
            {t('shell.retry')}
          </button>
        </Notice>
      )
    }
    const Page = arrival.page
    return <Page {...props} />
  }
}
