import { useEffect, useRef } from 'preact/hooks'
import type { PlayView } from '../../session/play-view.ts'
import { whenIdle } from '../kit/when-idle.ts'
import type { SoundSettings } from '../sound-settings.ts'
import { type Cues, cuesFor } from './sound/cues.ts'
import type { SoundHandle } from './sound/index.ts'
import { useGesture } from './use-gesture.ts'

/** True from the first view that offers a choice: what sounds must not make it wait. */
function useChoiceSeen({ actions }: PlayView): boolean {
  const seen = useRef(false)
  const [first] = actions
  seen.current ||= first !== undefined && first.kind !== 'advance'
  return seen.current
}

/** What is heard of a view when it comes; the same as long as it is the same view. */
function useCues(view: PlayView): Cues {
  const last = useRef<{ readonly view: PlayView; readonly cues: Cues } | null>(null)
  if (last.current?.view !== view) last.current = { view, cues: cuesFor(last.current?.view ?? null, view) }
  return last.current.cues
}

/** Makes the view heard, once it may be, and says what there is to hear. */
export function useSound(view: PlayView, sound: SoundSettings): Cues {
  const cues = useCues(view)
  const latest = useRef({ view, sound })
  latest.current = { view, sound }
  const handle = useRef<SoundHandle | null>(null)
  const [gesture, choiceSeen] = [useGesture(), useChoiceSeen(view)]
  const wanted = gesture && choiceSeen && !sound.muted && sound.ambience + sound.effects > 0
  useEffect(() => {
    if (!wanted) return
    let gone = false
    const open = async () => {
      const { openSound } = await import('./sound/index.ts')
      if (gone) return
      handle.current = openSound(latest.current.sound)
      handle.current.play(cuesFor(null, latest.current.view))
    }
    // Without sound the play goes on: nothing is told.
    const forget = whenIdle(() => void open().catch(() => undefined))
    return () => {
      gone = true
      forget()
      handle.current?.close()
      handle.current = null
    }
  }, [wanted])
  useEffect(() => handle.current?.play(cues), [cues])
  useEffect(() => handle.current?.setLevels(sound), [sound.ambience, sound.effects])
  return cues
}
