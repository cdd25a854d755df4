/** Phaser's numbers for its two renderers; its constants are not part of the slim build. */
export const rendererTypes = { canvas: 1, webgl: 2 } as const

/**
 * WebGL only where a graphics card does it: in software it takes several times as long as Canvas, and the text of
 * the page waits for it.
 */
export function chooseRenderer(): number {
  const gl = document.createElement('canvas').getContext('webgl', { failIfMajorPerformanceCaveat: true })
  // A page may hold only a few contexts: this one is given back at once.
  gl?.getExtension('WEBGL_lose_context')?.loseContext()
  return gl ? rendererTypes.webgl : rendererTypes.canvas
}
