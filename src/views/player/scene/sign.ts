import type { Posture, Tone } from '../../../session/play-view.ts'
import { card } from './gauges.ts'
import type { Palette } from './palette.ts'
import type { Stage } from './stage.ts'

export const signSize = { width: 54, height: 54 } as const

/** Drawn in a square of 40, in line only. */
const tones: Readonly<Record<Tone, string>> = {
  warm: 'M20 12a8 8 0 1 0 .01 0M20 3v4M20 33v4M3 20h4M33 20h4M8 8l3 3M29 29l3 3M32 8l-3 3M11 29l-3 3',
  calm: 'M4 13q8-7 16 0t16 0M4 21q8-7 16 0t16 0M4 29q8-7 16 0t16 0',
  neutral: 'M7 20h26M7 13h10M23 13h10',
  firm: 'M20 4l14 6v10c0 8-6 13-14 16C12 33 6 28 6 20V10ZM14 20l5 5 8-9',
  hurried: 'M22 3 8 22h11l-3 15 15-20H20Z',
  cold: 'M20 3v34M5 11.500l30 17M35 11.500l-30 17M16 6l4 4 4-4M16 34l4-4 4 4',
}

/** A little figure as seen from the client. */
const postures: Readonly<Record<Posture, string>> = {
  open: 'M20 4a5 5 0 1 0 .01 0M20 15v12l-6 9M20 27l6 9M20 18 6 12M20 18l14-6',
  'leaning-in': 'M27 5a5 5 0 1 0 .01 0M23 15q-7 4-9 13l-4 8M14 28l7 8M21 18l10 6M20 20l-2 9',
  upright: 'M20 4a5 5 0 1 0 .01 0M20 14v14M20 28l-4 9M20 28l4 9M20 17l-6 11M20 17l6 11',
  closed: 'M20 4a5 5 0 1 0 .01 0M20 14v14l-4 9M20 28l4 9M11 19l18 5M29 19l-18 5M20 15l-9 4M20 15l9 4',
  'turned-away': 'M22 4a5 5 0 1 0 .01 0M22 14v14l-5 9M22 28l4 9M22 18l7 8M12 12H3M3 12l4-4M3 12l4 4',
}

/** How wide the sign is: one plate for the tone, one for the posture. */
export function signWidth(sign: NonNullable<Stage['sign']>): number {
  return signSize.width * (Number(sign.tone !== null) + Number(sign.posture !== null))
}

/** Shows how the student just spoke and stood. */
export function paintSign(ctx: CanvasRenderingContext2D, palette: Palette, sign: NonNullable<Stage['sign']>): void {
  const drawings = [sign.tone && tones[sign.tone], sign.posture && postures[sign.posture]].filter((d) => d !== null)
  card(ctx, palette, signSize.width * drawings.length, signSize.height)
  ctx.strokeStyle = palette.teal
  ctx.lineWidth = 3
  ctx.lineCap = 'round'
  ctx.lineJoin = 'round'
  ctx.translate(7, 7)
  for (const drawing of drawings) {
    ctx.stroke(new Path2D(drawing))
    ctx.translate(signSize.width - 4, 0)
  }
}
