import type { Size } from './layout.ts'
import type { Palette } from './palette.ts'

export interface CallMoment {
  /** Milliseconds; the waves and the ringing follow it. */
  readonly now: number
  readonly ringing: boolean
  /** 0 when the client is silent, 1 when in full voice. */
  readonly voice: number
}

const bars = 27
const handset =
  'M-26 10c-8-3-12-9-9-15 16-15 54-15 70 0 3 6-1 12-9 15-6 2-11 0-12-6l-1-6c-8-3-18-3-26 0l-1 6c-1 6-6 8-12 6Z'

/** The glass of the phone desk: a handset that rings, then the voice one listens to. */
export function paintCall(ctx: CanvasRenderingContext2D, palette: Palette, size: Size, moment: CallMoment): void {
  const { width, height } = size
  ctx.fillStyle = palette.sky
  ctx.fillRect(0, 0, width, height)
  const unit = Math.min(width / 300, height / 215)
  paintHandset(ctx, palette, width / 2, height * 0.33, unit, moment)
  paintWave(ctx, palette, size, unit, moment)
}

function paintHandset(
  ctx: CanvasRenderingContext2D,
  palette: Palette,
  x: number,
  y: number,
  unit: number,
  { now, ringing }: CallMoment,
): void {
  ctx.save()
  ctx.translate(x, y)
  ctx.scale(unit, unit)
  ctx.lineJoin = 'round'
  ctx.lineCap = 'round'
  ctx.strokeStyle = palette.ink
  ctx.lineWidth = 3.5
  ctx.beginPath()
  ctx.arc(0, 0, 47, 0, Math.PI * 2)
  ctx.fillStyle = palette.surface
  ctx.fill()
  ctx.stroke()
  if (ringing) ringArcs(ctx, palette, now)
  ctx.rotate(-0.6 + (ringing ? Math.sin(now / 38) * 0.14 * Number(now % 1500 < 850) : 0))
  const path = new Path2D(handset)
  ctx.fillStyle = ringing ? palette.coral : palette.teal
  ctx.strokeStyle = palette.ink
  ctx.fill(path)
  ctx.stroke(path)
  ctx.restore()
}

function ringArcs(ctx: CanvasRenderingContext2D, palette: Palette, now: number): void {
  ctx.strokeStyle = palette.coral
  for (const [index, radius] of [60, 73].entries()) {
    if (Math.floor(now / 250) % 3 < index) continue
    for (const side of [0, Math.PI]) {
      ctx.beginPath()
      ctx.arc(0, 0, radius, side - 0.55, side + 0.55)
      ctx.stroke()
    }
  }
  ctx.strokeStyle = palette.ink
}

function paintWave(
  ctx: CanvasRenderingContext2D,
  palette: Palette,
  { width, height }: Size,
  unit: number,
  { now, voice, ringing }: CallMoment,
): void {
  const step = (width * 0.76) / bars
  ctx.strokeStyle = ringing ? palette.line : palette.teal
  ctx.lineWidth = step * 0.52
  ctx.lineCap = 'round'
  for (let bar = 0; bar < bars; bar += 1) {
    const envelope = Math.sin((Math.PI * (bar + 0.5)) / bars)
    const beat = Math.abs(Math.sin(now / 170 + bar * 0.9) * Math.sin(now / 97 + bar * 0.37))
    const tall = (2 + (3 + 42 * voice * beat) * envelope * Number(!ringing)) * unit
    const x = width * 0.12 + step * (bar + 0.5)
    ctx.beginPath()
    ctx.moveTo(x, height * 0.78 - tall / 2)
    ctx.lineTo(x, height * 0.78 + tall / 2)
    ctx.stroke()
  }
}
