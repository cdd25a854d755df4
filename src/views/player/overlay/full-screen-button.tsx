import { useEffect, useState } from 'preact/hooks'
import { useText } from '../../context.ts'
import { hasFullScreen, toggleFullScreen } from '../../kit/full-screen.ts'

/** Takes the whole screen and gives it back; absent where the browser cannot. */
export function FullScreenButton() {
  const t = useText()
  const [taken, setTaken] = useState(document.fullscreenElement !== null)
  useEffect(() => {
    const follow = () => setTaken(document.fullscreenElement !== null)
    document.addEventListener('fullscreenchange', follow)
    return () => document.removeEventListener('fullscreenchange', follow)
  }, [])
  if (!hasFullScreen()) return null
  return (
    <button type="button" class="button" onClick={toggleFullScreen}>
      {t(taken ? 'panels.fullScreenLeave' : 'panels.fullScreen')}
    </button>
  )
}
