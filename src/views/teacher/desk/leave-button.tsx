import { useState } from 'preact/hooks'
import { useText } from '../../context.ts'
import { Dialog } from '../../kit/dialog.tsx'
import { forgetNames, hasUnsaved } from '../names/kept-names.ts'
import type { Desk } from './desk-pages.tsx'

/** Ends the teacher's session in this browser, and forgets the names that were shown. */
export function LeaveButton({ desk }: { desk: Desk }) {
  const t = useText()
  const [asking, setAsking] = useState(false)
  const leave = () => {
    forgetNames()
    desk.leave()
  }
  return (
    <>
      <button type="button" class="button" data-kind="plain" onClick={() => (hasUnsaved() ? setAsking(true) : leave())}>
        {t('desk.leave')}
      </button>
      {asking && (
        <Dialog title={t('desk.leave')} onClose={() => setAsking(false)}>
          <div class="desk">
            <p>{t('names.leaving')}</p>
            <div class="desk-actions">
              <button type="button" class="button" data-kind="main" onClick={() => setAsking(false)}>
                {t('names.stay')}
              </button>
              <button type="button" class="button" onClick={leave}>
                {t('names.leaveAll')}
              </button>
            </div>
          </div>
        </Dialog>
      )}
    </>
  )
}
