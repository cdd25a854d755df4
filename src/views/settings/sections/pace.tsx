import { useText } from '../../context.ts'
import { Section } from '../section.tsx'
import { Setting } from '../setting.tsx'

const TIME_WORDS = { 1: 't1', 1.33: 't133', 1.5: 't15', 2: 't2', 0: 't0' } as const

/** How fast things come, and how long one has. */
export function Pace() {
  const t = useText()
  return (
    <Section title={t('settings.paceTitle')}>
      <Setting
        name="pace"
        title={t('settings.pace')}
        label={(value) => t(`settings.paces.${value}`)}
        help={t('settings.paceHelp')}
      />
      <Setting
        name="time"
        title={t('settings.time')}
        label={(value) => t(`settings.times.${TIME_WORDS[value]}`)}
        help={t('settings.timeHelp')}
      />
    </Section>
  )
}
