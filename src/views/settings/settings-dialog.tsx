import { useSettings, useText } from '../context.ts'
import { Dialog } from '../kit/dialog.tsx'
import { declarationAddress } from '../route.ts'
import { settingsFrom } from '../settings-model.ts'
import { Preview } from './preview.tsx'
import { Colours } from './sections/colours.tsx'
import { Controls } from './sections/controls.tsx'
import { Display } from './sections/display.tsx'
import { Pace } from './sections/pace.tsx'
import { Reading } from './sections/reading.tsx'
import { Sound } from './sections/sound.tsx'
import './settings-dialog.css'

/** In the order shown; each part of the settings is a file of its own. */
const SECTIONS = [Reading, Colours, Pace, Display, Sound, Controls]

/** Back to what holds for everyone. The language stays: one may not read the other. */
function Reset() {
  const { settings, change } = useSettings()
  const t = useText()
  return (
    <button
      type="button"
      class="button"
      onClick={() => change({ ...settingsFrom(undefined), language: settings.language })}
    >
      {t('settings.reset')}
    </button>
  )
}

/** Every setting of the reader, applied at once. */
export function SettingsDialog({ onClose }: { onClose: () => void }) {
  const { remembered } = useSettings()
  const t = useText()
  return (
    <Dialog title={t('settings.title')} onClose={onClose}>
      <div class="settings">
        <p class="settings-help" role="status">
          {t(remembered ? 'settings.intro' : 'settings.notKept')}
        </p>
        <Preview />
        {SECTIONS.map((Part, at) => (
          <Part key={at} />
        ))}
        <Reset />
      </div>
      {/* Here too: the play has no foot, and opens this dialog. */}
      <a href={declarationAddress} onClick={onClose}>
        {t('foot.declaration')}
      </a>
    </Dialog>
  )
}
