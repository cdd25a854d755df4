import { useEffect, useRef, useState } from 'preact/hooks'
import type { TextKey, Translate } from '../../i18n/index.ts'
import type { PlayView } from '../../session/play-view.ts'
import { useSettings, useText } from '../context.ts'
import { soundFrom } from '../sound-settings.ts'
import { Captions } from './overlay/captions.tsx'
import { MuteButton } from './overlay/mute-button.tsx'
import type { Cues } from './sound/cues.ts'
import { useSound } from './use-sound.ts'
import { useVoice } from './use-voice.ts'

interface SoundLayerProps {
  readonly view: PlayView
  readonly freshFrom: number
}

interface Told {
  readonly heard: number
  readonly words: readonly string[]
}

function captionsOf(t: Translate, { ambience, ambienceChanges, effects }: Cues): readonly string[] {
  const heard = [...(ambience !== null && ambienceChanges ? [ambience] : []), ...effects]
  return heard.map((id) => t(`sound.captions.${id}` satisfies TextKey))
}

/** A word when the voice goes on or off, as long as the view is there: by the key, nothing else on the page tells. */
function useVoiceNotice(view: PlayView, spoken: boolean, available: boolean): TextKey | null {
  const before = useRef(spoken)
  const [turned, setTurned] = useState<PlayView | null>(null)
  useEffect(() => {
    if (spoken !== before.current) setTurned(view)
    before.current = spoken
  }, [spoken])
  if (turned !== view) return null
  if (!spoken) return 'sound.voiceOff'
  return available ? 'sound.voiceOn' : 'sound.voiceNone'
}

/** All that is heard of a play, and its words. */
export function SoundLayer({ view, freshFrom }: SoundLayerProps) {
  const t = useText()
  const { settings, change } = useSettings()
  const sound = soundFrom(settings.sound)
  const cues = useSound(view, sound)
  const notice = useVoiceNotice(view, sound.spoken, useVoice(view, freshFrom, sound))
  const [told, setTold] = useState<Told>({ heard: 0, words: [] })
  // After the page, so that the first captions are said too.
  useEffect(() => {
    setTold(({ heard }) => ({ heard: heard + 1, words: sound.captions ? captionsOf(t, cues) : [] }))
  }, [cues, sound.captions, t])
  return (
    <div class="sounds">
      <Captions heard={told.heard} words={notice === null ? told.words : [...told.words, t(notice)]} />
      <MuteButton muted={sound.muted} onChange={(muted) => change({ sound: { ...sound, muted } })} />
    </div>
  )
}
