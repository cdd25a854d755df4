import type { ComponentChildren } from 'preact'
import { useOpenSettings, useText } from '../context.ts'
import { Icon } from '../kit/icon.tsx'
import { lazy } from '../kit/lazy.tsx'
import { withLaterTexts } from '../kit/with-later-texts.ts'
import { homeAddress } from '../route.ts'
import './shell.css'

/** Below everything, and not needed to choose: it comes once the page can be used. */
const Foot = lazy(() => withLaterTexts(import('./foot.tsx')).then((part) => part.Foot), 'quiet')

function Mark() {
  return (
    <svg class="mark" viewBox="0 0 48 40" aria-hidden="true" focusable="false">
      <path class="mark-bubble" d="M14 3h20c4 0 6 2 6 6v6c0 4-2 6-6 6H26l-6 6v-6h-6c-4 0-6-2-6-6V9c0-4 2-6 6-6z" />
      <path class="mark-smile" d="M17 11v1M31 11v1M18 15c3 3 9 3 12 0" />
      <path class="mark-desk" d="M3 30h42M7 30v7h34v-7" />
    </svg>
  )
}

/** What stands around the pages that scroll; the play has the whole window instead. */
export function Shell({ children }: { children: ComponentChildren }) {
  const t = useText()
  const openSettings = useOpenSettings()
  return (
    <div class="shell">
      <header class="shell-bar">
        <a class="shell-name" href={homeAddress} aria-label={t('shell.homeLink')}>
          <Mark />
          <span aria-hidden="true">{t('shell.name')}</span>
        </a>
        <button type="button" class="button" data-kind="plain" onClick={openSettings}>
          <Icon name="settings" />
          <span>{t('shell.settings')}</span>
        </button>
      </header>
      <main id="content" class="shell-page" tabIndex={-1}>
        {children}
      </main>
      <Foot />
    </div>
  )
}

/** First stop of the Tab key. A button: the address holds the route, a link to an anchor would change it. */
export function SkipLink() {
  const t = useText()
  return (
    <button type="button" class="skip" onClick={() => document.getElementById('content')?.focus()}>
      {t('shell.skip')}
    </button>
  )
}
