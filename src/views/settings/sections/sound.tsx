import { useId } from 'preact/hooks'
import { useSettings, useText } from '../../context.ts'
import { useVoices } from '../../kit/voices.ts'
import { type SoundSettings, soundFrom } from '../../sound-settings.ts'
import './sound.css'
import { Section } from '../section.tsx'
import { Switch } from '../switch.tsx'

interface VolumeProps {
  readonly label: string
  readonly value: number
  readonly onChange: (value: number) => void
}

function Volume({ label, value, onChange }: VolumeProps) {
  const t = useText()
  const id = useId()
  const words = value === 0 ? t('sound.off') : t('sound.level', { value })
  return (
    <div class="volume">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="range"
        min={0}
        max={100}
        step={10}
        value={value}
        aria-valuetext={words}
        onInput={(event) => onChange(event.currentTarget.valueAsNumber)}
      />
      <span aria-hidden="true">{words}</span>
    </div>
  )
}

interface SoundPartProps {
  readonly sound: SoundSettings
  readonly set: (part: Partial<SoundSettings>) => void
}

/** Reading aloud, where the device has a voice for it; otherwise why it is not offered. */
function VoiceChoices({ sound, set }: SoundPartProps) {
  const t = useText()
  const voices = useVoices(useSettings().settings.language)
  if (voices.length === 0) return <p class="settings-help">{t('sound.noVoice')}</p>
  return (
    <>
      <Switch
        label={t('sound.spoken')}
        help={t('sound.spokenHelp')}
        on={sound.spoken}
        onChange={(spoken) => set({ spoken })}
      />
      <Volume label={t('sound.voice')} value={sound.voice} onChange={(voice) => set({ voice })} />
    </>
  )
}

/** What is heard, how loud, and in words. */
export function Sound() {
  const t = useText()
  const { settings, change } = useSettings()
  const sound = soundFrom(settings.sound)
  const set = (part: Partial<SoundSettings>) => change({ sound: { ...sound, ...part } })
  return (
    <Section title={t('sound.title')}>
      <Switch label={t('sound.muted')} help={t('sound.help')} on={sound.muted} onChange={(muted) => set({ muted })} />
      <Volume label={t('sound.ambience')} value={sound.ambience} onChange={(ambience) => set({ ambience })} />
      <Volume label={t('sound.effects')} value={sound.effects} onChange={(effects) => set({ effects })} />
      <Switch
        label={t('sound.captionsOn')}
        help={t('sound.captionsHelp')}
        on={sound.captions}
        onChange={(captions) => set({ captions })}
      />
      <VoiceChoices sound={sound} set={set} />
    </Section>
  )
}
