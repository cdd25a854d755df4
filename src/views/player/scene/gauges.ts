import type { Palette } from './palette.ts'

export const gaugeSize = { width: 132, height: 54, alone: 64 } as const

const heart =
  'M20 36C8 27 3 21 3 13.5 3 7.5 7.5 3 13 3c3 0 5.5 1.5 7 4 1.5-2.5 4-4 7-4 5.5 0 10 4.5 10 10.500C37 21 32 27 20 36Z'

/** A heart that fills with trust, with the client's smile in it, and an hourglass that empties with patience. */
export function paintGauges(
  ctx: CanvasRenderingContext2D,
  palette: Palette,
  values: { readonly trust: number; readonly patience: number | null },
): void {
  const width = values.patience === null ? gaugeSize.alone : gaugeSize.width
  card(ctx, palette, width, gaugeSize.height)
  ctx.translate(12, 8)
  paintHeart(ctx, palette, values.trust / 100)
  if (values.patience === null) return
  ctx.translate(66, 0)
  paintHourglass(ctx, palette, values.patience / 100)
}

/** The rounded plate on which signs are drawn. */
export function card(ctx: CanvasRenderingContext2D, palette: Palette, width: number, height: number): void {
  ctx.beginPath()
  ctx.roundRect(1.5, 1.5, width - 3, height - 3, 18)
  ctx.fillStyle = palette.surface
  ctx.fill()
  ctx.lineWidth = 2.5
  ctx.strokeStyle = palette.ink
  ctx.stroke()
}

function paintHeart(ctx: CanvasRenderingContext2D, palette: Palette, share: number): void {
  const path = new Path2D(heart)
  ctx.save()
  ctx.clip(path)
  ctx.fillStyle = palette.sand
  ctx.fillRect(0, 0, 40, 40)
  ctx.fillStyle = palette.coral
  ctx.fillRect(0, 37 - 34 * share, 40, 40)
  ctx.restore()
  ctx.strokeStyle = palette.ink
  ctx.lineWidth = 2.5
  ctx.lineJoin = 'round'
  ctx.lineCap = 'round'
  ctx.stroke(path)
  paintSmile(ctx, palette, share)
}

/** The mouth bends with trust: the gauge is read by shape as well as by colour. */
function paintSmile(ctx: CanvasRenderingContext2D, palette: Palette, share: number): void {
  const bend = (share - 0.5) * 11
  ctx.fillStyle = palette.ink
  for (const x of [14, 26]) {
    ctx.beginPath()
    ctx.arc(x, 14, 1.9, 0, Math.PI * 2)
    ctx.fill()
  }
  ctx.beginPath()
  ctx.moveTo(14, 21 - bend / 3)
  ctx.quadraticCurveTo(20, 21 + bend, 26, 21 - bend / 3)
  ctx.stroke()
}

function paintHourglass(ctx: CanvasRenderingContext2D, palette: Palette, share: number): void {
  const glass = new Path2D('M6 5h26c0 9-4 12-9 14 5 2 9 5 9 14H6c0-9 4-12 9-14C10 17 6 14 6 5Z')
  ctx.save()
  ctx.clip(glass)
  ctx.fillStyle = palette.ochre
  ctx.fillRect(0, 18 - 13 * share, 40, 13 * share)
  ctx.fillRect(0, 33 - 13 * (1 - share), 40, 13)
  if (share > 0) ctx.fillRect(18.2, 16, 1.6, 16)
  ctx.restore()
  ctx.strokeStyle = palette.ink
  ctx.lineWidth = 2.5
  ctx.lineJoin = 'round'
  ctx.lineCap = 'round'
  ctx.stroke(glass)
  ctx.lineWidth = 4
  ctx.stroke(new Path2D('M4 4h30M4 34h30'))
}
