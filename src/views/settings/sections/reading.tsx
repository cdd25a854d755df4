import { useText } from '../../context.ts'
import { Section } from '../section.tsx'
import { Setting } from '../setting.tsx'

/** The letters: their size, their drawing, the room around them. */
export function Reading() {
  const t = useText()
  return (
    <Section title={t('settings.reading')}>
      <Setting
        name="text"
        title={t('settings.text')}
        label={(value) => t('settings.percent', { value })}
        help={t('settings.textHelp')}
      />
      <Setting
        name="font"
        title={t('settings.font')}
        label={(value) => t(`settings.fonts.${value}`)}
        help={t('settings.fontHelp')}
      />
      <Setting name="lines" title={t('settings.lines')} label={(value) => t(`settings.rooms.${value}`)} />
      <Setting name="letters" title={t('settings.letters')} label={(value) => t(`settings.rooms.${value}`)} />
    </Section>
  )
}
