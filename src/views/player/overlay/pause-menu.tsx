import type { PlayView } from '../../../session/play-view.ts'
import { useScenarioLanguage, useSettings, useText } from '../../context.ts'
import { Dialog } from '../../kit/dialog.tsx'
import { hasFullScreen } from '../../kit/full-screen.ts'
import { Icon } from '../../kit/icon.tsx'
import { homeAddress } from '../../route.ts'
import { FullScreenButton } from './full-screen-button.tsx'
import './panels.css'

interface PauseMenuProps {
  readonly view: PlayView
  readonly kept: boolean
  /** Null when there is nothing here to save. */
  readonly onSave: (() => void) | null
  readonly onSettings: () => void
  readonly onClose: () => void
}

function Keys() {
  const t = useText()
  const { settings } = useSettings()
  return (
    <div class="pause-keys">
      <h3>{t('panels.keysTitle')}</h3>
      <p>{t('panels.keys.advance')}</p>
      <p>{t(settings.keys ? 'panels.keys.choose' : 'panels.keys.chooseArrows')}</p>
      <p>{t('panels.keys.history')}</p>
      {settings.keys && <p>{t('panels.keys.journey')}</p>}
      {settings.keys && <p>{t('panels.keys.settings')}</p>}
      {settings.keys && <p>{t('panels.keys.voice')}</p>}
      {settings.keys && hasFullScreen() && <p>{t('panels.keys.fullScreen')}</p>}
      <p>{t('panels.keys.menu')}</p>
    </div>
  )
}

/** The play stands still: it may be left, and taken up later. */
export function PauseMenu({ view, kept, onSave, onSettings, onClose }: PauseMenuProps) {
  const t = useText()
  const lang = useScenarioLanguage()
  return (
    <Dialog title={t('panels.pauseTitle')} onClose={onClose}>
      <div class="pause">
        {/* Whole here: in the bar it gives way to the controls. */}
        <p class="pause-play">
          <span lang={lang}>{view.scenario.title}</span>, {t(`words.year.${view.year}`)}
        </p>
        <p>{t(kept ? 'panels.pauseText' : 'panels.pauseTextUnkept')}</p>
        <div class="pause-doors">
          <button type="button" class="button" data-kind="main" onClick={onClose}>
            {t('panels.resume')}
          </button>
          <button type="button" class="button" onClick={onSettings}>
            <Icon name="settings" />
            {t('shell.settings')}
          </button>
          <FullScreenButton />
          {onSave && (
            <button type="button" class="button" onClick={onSave}>
              <Icon name="save" />
              {t('panels.saveFile')}
            </button>
          )}
          <a class="button" href={homeAddress}>
            {t('panels.quit')}
          </a>
        </div>
        <Keys />
      </div>
    </Dialog>
  )
}
