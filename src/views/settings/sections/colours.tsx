import { useText } from '../../context.ts'
import { Section } from '../section.tsx'
import { Setting } from '../setting.tsx'

/** Light or dark, and how far words stand out. */
export function Colours() {
  const t = useText()
  return (
    <Section title={t('settings.colours')}>
      <Setting name="theme" title={t('settings.theme')} label={(value) => t(`settings.themes.${value}`)} />
      <Setting
        name="contrast"
        title={t('settings.contrast')}
        label={(value) => t(`settings.contrasts.${value}`)}
        help={t('settings.contrastHelp')}
      />
    </Section>
  )
}
