/** Phaser's numbers for its two renderers; its constants are not part of the slim build. */
export const rendererTypes = { canvas: 1, webgl: 2 } as const

/** How drivers that draw without a graphics card call themselves. */
const software = /swiftshader|llvmpipe|softpipe|software|basic render/i

/**
 * WebGL only where a graphics card does it: in software it takes several times as long as Canvas, and the text of
 * the page waits for it. Browsers are asked to refuse software; some do not, so the driver's name is read as well.
 */
export function chooseRenderer(): number {
  const gl = document.createElement('canvas').getContext('webgl', { failIfMajorPerformanceCaveat: true })
  if (!gl) return rendererTypes.canvas
  const debug = gl.getExtension('WEBGL_debug_renderer_info')
  const driver = String(gl.getParameter(debug ? debug.UNMASKED_RENDERER_WEBGL : gl.RENDERER))
  // A page may hold only a few contexts: this one is given back at once.
  gl.getExtension('WEBGL_lose_context')?.loseContext()
  return isSoftware(driver) ? rendererTypes.canvas : rendererTypes.webgl
}

/** Whether a driver of that name draws without a graphics card. */
export const isSoftware = (driver: string): boolean => software.test(driver)
