import type { CopyCheck } from '../../../classroom/copy/check-copy.ts'
import { criterion } from '../../../referential/index.ts'
import { useTranslator } from '../../context.ts'
import { dayAndTime } from '../../kit/dates.ts'
import { Notice } from '../../kit/notice.tsx'

/** Enough of a key to compare it by eye. */
const KEY_LENGTH = 16

/** Whether the file one reads is as it was saved, and who vouches for it. */
export function CopySeal({ check }: { readonly check: CopyCheck }) {
  const { language, t } = useTranslator()
  const { state, signature, signedAt, publicKey, breaches, differs } = check
  const date = signedAt === null ? '' : dayAndTime(language, signedAt)
  const key = publicKey?.slice(0, KEY_LENGTH) ?? ''
  return (
    <div class="copy-seal">
      <Notice kind={state === 'altered' ? 'warning' : 'note'}>
        <p>
          <strong>{t(`copy.seal.${state}`)}</strong>{' '}
          {state !== 'unsealed' && t(`copy.signature.${signature}`, { date, key })}
        </p>
        {breaches.length + differs.length > 0 && (
          <ul>
            {breaches.map((breach) => (
              <li key={breach.what}>
                {t(`copy.breach.${breach.what}`, { at: breach.what === 'entry' ? breach.entry + 1 : 0 })}
              </li>
            ))}
            {differs.map((id) => (
              <li key={id}>{t('copy.breach.level', { criterion: criterion(id)?.text ?? id })}</li>
            ))}
          </ul>
        )}
      </Notice>
    </div>
  )
}
