import { useEffect } from 'preact/hooks'
import type { PlayView } from '../../session/play-view.ts'
import { useVoices } from '../kit/voices.ts'
import type { SoundSettings } from '../sound-settings.ts'
import { tell, toldIn } from './sound/teller.ts'

/** Has the new lines of a view said aloud, until the next view comes. False where the device has no such voice. */
export function useVoice(view: PlayView, freshFrom: number, { spoken, muted, voice }: SoundSettings): boolean {
  const voices = useVoices(view.scenario.language)
  const speaks = spoken && !muted && voice > 0 && voices.length > 0
  useEffect(() => {
    if (!speaks) return
    const stop = tell(toldIn(view, freshFrom), voices, voice)
    const follow = () => document.hidden && stop()
    document.addEventListener('visibilitychange', follow)
    return () => {
      document.removeEventListener('visibilitychange', follow)
      stop()
    }
  }, [view, speaks])
  return voices.length > 0
}
