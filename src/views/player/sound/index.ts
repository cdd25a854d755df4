import { Background } from './background.ts'
import type { Cues } from './cues.ts'
import { Effects } from './effects.ts'
import { canSound } from './fetch-howl.ts'

/** 0 to 100, each apart. */
export interface Levels {
  readonly ambience: number
  readonly effects: number
}

/** The sounds of one play. They carry no information of their own and may be closed at any time. */
export interface SoundHandle {
  play(cues: Pick<Cues, 'ambience' | 'effects'>): void
  setLevels(levels: Levels): void
  /** Frees everything; later calls do nothing. */
  close(): void
}

const nothing = (): void => undefined
const silent: SoundHandle = { play: nothing, setLevels: nothing, close: nothing }

/** Opens the sounds of a play. Call it after a gesture: before one, browsers refuse. Silent where none can be had. */
export function openSound({ ambience, effects }: Levels): SoundHandle {
  if (!canSound()) return silent
  const background = new Background(ambience / 100)
  const once = new Effects(effects / 100)
  const follow = (): void => {
    if (document.hidden) {
      background.pause()
      once.stop()
    } else background.resume()
  }
  document.addEventListener('visibilitychange', follow)
  let open = true
  return {
    play: (cues) => {
      if (!open) return
      background.play(cues.ambience)
      once.play(cues.effects)
    },
    setLevels: (levels) => {
      if (!open) return
      background.volume = levels.ambience / 100
      once.volume = levels.effects / 100
    },
    close: () => {
      open = false
      document.removeEventListener('visibilitychange', follow)
      background.close()
      once.close()
    },
  }
}
