/** Whether this page may take the whole screen: a frame may forbid it, a phone may not know it. */
export const hasFullScreen = (): boolean => document.fullscreenEnabled === true

/** Takes the whole screen, or gives it back. Only a press may ask; a refusal leaves things as they are. */
export function toggleFullScreen(): void {
  if (!hasFullScreen()) return
  const done = document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen()
  done.catch(() => undefined)
}
