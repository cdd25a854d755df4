import { useEffect } from 'preact/hooks'
import { classAddress } from '../../class-address.ts'
import { useText } from '../../context.ts'
import { PageHeading } from '../../page.tsx'
import { JoinForm } from './join-page.tsx'
import { type Codes, useEnter } from './use-enter.ts'

/** The link of a card: one is in at once. The codes leave the address before anybody can read them there. */
export function JoinByLink({ onEnter, ...codes }: Codes & { readonly onEnter: () => Promise<void> }) {
  const t = useText()
  const entered = async () => {
    await onEnter()
    // The page follows the address, and one that was replaced tells nobody.
    dispatchEvent(new HashChangeEvent('hashchange'))
  }
  const { error, enter } = useEnter(entered)
  useEffect(() => {
    history.replaceState(null, '', classAddress('classe'))
    void enter(codes)
  }, [])
  return (
    <div class="plain-page join">
      <PageHeading title={t('classroom.join.title')}>{t('classroom.join.title')}</PageHeading>
      {error === undefined ? (
        <p class="waiting" role="status">
          {t('classroom.join.entering')}
        </p>
      ) : (
        <JoinForm first={codes} problem={error} onEnter={entered} />
      )}
    </div>
  )
}
