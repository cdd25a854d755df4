import { LANGUAGES } from '../../i18n/index.ts'
import { useSettings, useText } from '../context.ts'
import { Dialog } from '../kit/dialog.tsx'
import { Pills } from '../kit/pills.tsx'
import './settings-dialog.css'
import { MOTIONS, TEXT_SIZES, THEMES, TIMES } from '../settings-model.ts'

interface SwitchProps {
  readonly title: string
  readonly label: string
  readonly help: string
  readonly on: boolean
  readonly onChange: (on: boolean) => void
}

function Switch({ title, label, help, on, onChange }: SwitchProps) {
  return (
    <fieldset>
      <legend class="pills-title">{title}</legend>
      <label class="switch">
        <input type="checkbox" checked={on} onChange={(event) => onChange(event.currentTarget.checked)} />
        <span>{label}</span>
      </label>
      <p class="settings-help">{help}</p>
    </fieldset>
  )
}

function Choices() {
  const { settings, change } = useSettings()
  const t = useText()
  return (
    <>
      <Pills
        title={t('settings.text')}
        options={TEXT_SIZES.map((value) => ({ value, label: t(`settings.texts.${value}`) }))}
        value={settings.text}
        onChange={(text) => change({ text })}
      />
      <Pills
        title={t('settings.theme')}
        options={THEMES.map((value) => ({ value, label: t(`settings.themes.${value}`) }))}
        value={settings.theme}
        onChange={(theme) => change({ theme })}
      />
      <Pills
        title={t('settings.motion')}
        options={MOTIONS.map((value) => ({ value, label: t(`settings.motions.${value}`) }))}
        value={settings.motion}
        onChange={(motion) => change({ motion })}
      />
      <Pills
        title={t('settings.language')}
        options={LANGUAGES.map((value) => ({ value, label: t(`settings.languages.${value}`) }))}
        value={settings.language}
        onChange={(language) => change({ language })}
      />
    </>
  )
}

const TIME_WORDS = { 1: 't1', 1.33: 't133', 1.5: 't15', 2: 't2', 0: 't0' } as const

function ReplyTimeChoice() {
  const { settings, change } = useSettings()
  const t = useText()
  return (
    <div>
      <Pills
        title={t('settings.time')}
        options={TIMES.map((time) => ({ value: TIME_WORDS[time], label: t(`settings.times.${TIME_WORDS[time]}`) }))}
        value={TIME_WORDS[settings.time]}
        onChange={(word) => change({ time: TIMES.find((time) => TIME_WORDS[time] === word) ?? 1 })}
      />
      <p class="settings-help">{t('settings.timeHelp')}</p>
    </div>
  )
}

/** Every setting of the reader, applied at once. */
export function SettingsDialog({ onClose }: { onClose: () => void }) {
  const { settings, change, remembered } = useSettings()
  const t = useText()
  return (
    <Dialog title={t('settings.title')} onClose={onClose}>
      <div class="settings">
        <p class="settings-help">{t(remembered ? 'settings.intro' : 'settings.notKept')}</p>
        <Choices />
        <ReplyTimeChoice />
        <Switch
          title={t('settings.scene')}
          label={t('settings.sceneOn')}
          help={t('settings.sceneHelp')}
          on={settings.scene}
          onChange={(scene) => change({ scene })}
        />
        <Switch
          title={t('settings.keys')}
          label={t('settings.keysOn')}
          help={t('settings.keysHelp')}
          on={settings.keys}
          onChange={(keys) => change({ keys })}
        />
      </div>
    </Dialog>
  )
}
