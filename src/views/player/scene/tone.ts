import type { Tone } from '../../../session/play-view.ts'
import { card } from './gauges.ts'
import type { Palette } from './palette.ts'

/** Of the plate, in its own units. */
export const toneSize = 54

/** Drawn in a square of 40, in line only. */
const tones: Readonly<Record<Tone, string>> = {
  warm: 'M20 12a8 8 0 1 0 .01 0M20 3v4M20 33v4M3 20h4M33 20h4M8 8l3 3M29 29l3 3M32 8l-3 3M11 29l-3 3',
  calm: 'M4 13q8-7 16 0t16 0M4 21q8-7 16 0t16 0M4 29q8-7 16 0t16 0',
  neutral: 'M7 20h26M7 13h10M23 13h10',
  firm: 'M20 4l14 6v10c0 8-6 13-14 16C12 33 6 28 6 20V10ZM14 20l5 5 8-9',
  hurried: 'M22 3 8 22h11l-3 15 15-20H20Z',
  cold: 'M20 3v34M5 11.500l30 17M35 11.500l-30 17M16 6l4 4 4-4M16 34l4-4 4 4',
}

/** A plate with the tone the student just took. */
export function paintTone(ctx: CanvasRenderingContext2D, palette: Palette, tone: Tone): void {
  card(ctx, palette, toneSize, toneSize)
  ctx.strokeStyle = palette.teal
  ctx.lineWidth = 3
  ctx.lineCap = 'round'
  ctx.lineJoin = 'round'
  ctx.translate(7, 7)
  ctx.stroke(new Path2D(tones[tone]))
}
