import { useLayoutEffect } from 'preact/hooks'
import type { PlayView } from '../../../session/play-view.ts'
import { isTyping, PACES, typeOut } from '../../kit/typing.ts'

interface TypingProps {
  readonly view: PlayView
  readonly pace: keyof typeof PACES
}

const CONTROLS = 'a, button, input, select, textarea, summary, dialog'

/** What others say, letter after letter; Enter, Space or a click anywhere shows it all, a control acts at once. */
export function Typing({ view, pace }: TypingProps) {
  useLayoutEffect(() => {
    const fresh = document.querySelectorAll('.lines > [data-fresh="true"]:not([data-by="student"])')
    if (fresh.length === 0) return
    const lines = [...fresh].map((line) => line.querySelector('.bubble-words > [lang]') ?? line)
    const whole = typeOut(lines, PACES[pace])
    const stop = () => {
      whole()
      removeEventListener('keydown', skip, true)
      removeEventListener('click', skip, true)
    }
    const skip = (event: KeyboardEvent | MouseEvent) => {
      if (event instanceof KeyboardEvent) {
        if (!isTyping() || (event.key !== 'Enter' && event.key !== ' ')) return
        if (document.activeElement?.closest(CONTROLS)) return
        // This press asked for the rest of the line, not for what comes after.
        event.preventDefault()
        event.stopImmediatePropagation()
      }
      stop()
    }
    addEventListener('keydown', skip, true)
    addEventListener('click', skip, true)
    return stop
  }, [view, pace])
  return null
}
