import { useState } from 'preact/hooks'
import { invitationAddress } from '../../../class-address.ts'
import { useText } from '../../../context.ts'
import { recall } from '../../../kit/browser-memory.ts'
import { Dialog } from '../../../kit/dialog.tsx'
import { Labelled } from '../../../kit/labelled.tsx'
import { lazy } from '../../../kit/lazy.tsx'
import { here, isThisMachineOnly, siteAddress } from '../site-address.ts'
import type { Invited } from './invitations-section.tsx'

const QrCode = lazy<{ readonly text: string; readonly label: string }>(() =>
  import('../../../kit/qr-code.tsx').then((part) => part.QrCode),
)

/** The link of an invitation, this once: the server does not keep it. */
export function NewLink({ invitation, token, onClose }: Invited & { onClose: () => void }) {
  const t = useText()
  const [copied, setCopied] = useState<'yes' | 'no' | null>(null)
  const site = siteAddress(recall('site-address')) ?? here()
  const link = `${site}${invitationAddress(token)}`
  // A page without HTTPS has no clipboard: the field is there to be copied by hand.
  const copy = () =>
    void Promise.resolve(navigator.clipboard?.writeText(link) ?? Promise.reject()).then(
      () => setCopied('yes'),
      () => setCopied('no'),
    )
  return (
    <Dialog title={t('invitations.linkFor', { label: invitation.label })} onClose={onClose}>
      <div class="desk">
        <p>{t('invitations.once')}</p>
        <Labelled label={t('invitations.link')} problem={isThisMachineOnly(site) ? t('invitations.thisMachine') : null}>
          {(ids) => <input {...ids} readOnly value={link} onFocus={({ currentTarget }) => currentTarget.select()} />}
        </Labelled>
        <div class="desk-actions">
          <button type="button" class="button" data-kind="main" onClick={copy}>
            {t('invitations.copy')}
          </button>
          <p role="status">{copied && t(`invitations.copied.${copied}`)}</p>
        </div>
        <div class="invitation-qr">
          <QrCode text={link} label={t('invitations.qr')} />
        </div>
      </div>
    </Dialog>
  )
}
