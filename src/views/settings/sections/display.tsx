import { useSettings, useText } from '../../context.ts'
import { Section } from '../section.tsx'
import { Setting } from '../setting.tsx'
import { Switch } from '../switch.tsx'

/** What is drawn and how it moves. */
export function Display() {
  const { settings, change } = useSettings()
  const t = useText()
  return (
    <Section title={t('settings.display')}>
      <Setting name="motion" title={t('settings.motion')} label={(value) => t(`settings.motions.${value}`)} />
      <Switch
        title={t('settings.scene')}
        label={t('settings.sceneOn')}
        help={t('settings.sceneHelp')}
        on={settings.scene}
        onChange={(scene) => change({ scene })}
      />
    </Section>
  )
}
