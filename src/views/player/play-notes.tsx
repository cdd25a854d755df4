import { useEffect, useState } from 'preact/hooks'
import { classAddress } from '../class-address.ts'
import type { DeliveryState } from '../class-plays.ts'
import { useServices, useText } from '../context.ts'
import { Icon } from '../kit/icon.tsx'
import { Notice } from '../kit/notice.tsx'
import type { Play } from '../services.ts'
import './play-notes.css'
import { withWorkTexts } from './with-work-texts.ts'

interface Changing {
  subscribe(listener: () => void): () => void
}

/** Follows something that tells when it changes. */
function useChanging<Value>(from: Changing | undefined, read: () => Value): Value {
  const [value, setValue] = useState(read)
  useEffect(() => {
    setValue(read)
    return from?.subscribe(() => setValue(read))
  }, [from])
  return value
}

function SaveCopy({ onSave }: { onSave: () => void }) {
  const t = useText()
  return (
    <button type="button" class="button" onClick={onSave}>
      <Icon name="save" />
      {t('panels.saveFile')}
    </button>
  )
}

/** Said once something was not as usual: that all is well from the start needs no word. */
function useSaid(state: DeliveryState): boolean {
  const [said, setSaid] = useState(false)
  useEffect(() => {
    if (state !== 'saved' && state !== 'sending') setSaid(true)
  }, [state])
  return said
}

/** Where what one does is: one line, and more only when something has to be known. */
function DeliveryLine({ play, state }: { play: Play; state: DeliveryState }) {
  const services = useServices()
  const t = useText()
  const said = useSaid(state)
  const { aside = null } = play.delivery ?? {}
  // What is under way is not yet another state: it would only flicker.
  const [steady, setSteady] = useState(state)
  useEffect(() => {
    if (state !== 'sending') setSteady(state)
  }, [state])
  return (
    <div class={steady === 'saved' ? 'delivery' : 'delivery delivery-above'} data-state={steady}>
      <p aria-live={said ? 'polite' : 'off'}>
        <Icon name={steady === 'saved' ? 'check' : 'clock'} />
        <span>{t(`delivery.${steady}`)}</span>
      </p>
      {steady === 'signed-out' && (
        <a class="button" href={classAddress('classe')}>
          {t('delivery.enter')}
        </a>
      )}
      {(steady === 'elsewhere' || steady === 'apart') && (
        <button type="button" class="button" onClick={() => location.reload()}>
          {t('delivery.goThere')}
        </button>
      )}
      {aside && <SaveCopy onSave={() => services.saveCopy(aside)} />}
    </div>
  )
}

/** A class may lose its network at any moment: what the play may come to need is at hand before. */
function fetchAhead(): void {
  const parts = [
    withWorkTexts(import('./overlay/work.tsx')),
    import('./overlay/help.tsx'),
    import('./overlay/reply-time.tsx'),
    import('./overlay/opened-document.tsx'),
    import('./overlay/open-panel.tsx'),
    import('./overlay/devices/device.tsx'),
  ]
  for (const part of parts) part.catch(() => undefined)
}

/** What one must know of where the play is kept; nothing when all is as usual on this device alone. */
export function PlayNotes({ play }: { play: Play }) {
  const services = useServices()
  const t = useText()
  const { keeping } = services
  const { delivery } = play
  const refused = useChanging(keeping, () => keeping.refused)
  const state = useChanging(delivery, () => delivery?.state)
  const { transcript } = play
  useEffect(() => {
    if (delivery) fetchAhead()
  }, [delivery])
  return (
    <>
      {state && <DeliveryLine play={play} state={state} />}
      {refused && transcript && (
        <Notice kind="warning">
          <p>{t('panels.unkept')}</p>
          {/* Not the one above: it may have gone on since. */}
          <SaveCopy onSave={() => play.transcript && services.saveCopy(play.transcript)} />
        </Notice>
      )}
    </>
  )
}
