import { useSettings, useText } from '../../context.ts'
import { Section } from '../section.tsx'
import { Setting } from '../setting.tsx'
import { Switch } from '../switch.tsx'

/** The keyboard and the language. */
export function Controls() {
  const { settings, change } = useSettings()
  const t = useText()
  return (
    <Section title={t('settings.controls')}>
      <Switch
        title={t('settings.keys')}
        label={t('settings.keysOn')}
        help={t('settings.keysHelp')}
        on={settings.keys}
        onChange={(keys) => change({ keys })}
      />
      <Setting name="language" title={t('settings.language')} label={(value) => t(`settings.languages.${value}`)} />
    </Section>
  )
}
