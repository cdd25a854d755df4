import type { Size } from './layout.ts'
import type { Palette } from './palette.ts'
import type { Bubble, ThreadStyle } from './stage.ts'

const rowHeight = 13
const padding = 11
const gap = 11
const header = 34

/** The glass of the office: the exchange as shapes. The words themselves are in the page, not here. */
export function paintThread(
  ctx: CanvasRenderingContext2D,
  palette: Palette,
  size: Size,
  thread: { readonly style: ThreadStyle; readonly bubbles: readonly Bubble[] },
  arriving: number,
): void {
  const unit = Math.min(size.width / 400, size.height / 285)
  const width = size.width / unit
  const height = size.height / unit
  ctx.scale(unit, unit)
  ctx.fillStyle = palette.sky
  ctx.fillRect(0, 0, width, height)
  let bottom = height - 14
  for (const [index, bubble] of [...thread.bubbles].reverse().entries()) {
    const tall = bubble.rows.length * rowHeight + padding * 2 + (thread.style === 'email' ? rowHeight : 0)
    const shown = index === 0 ? arriving : 1
    if (bottom - tall * shown < header) break
    ctx.globalAlpha = shown
    bottom -= tall * shown
    paintBubble(ctx, palette, thread.style, bubble, { x: 0, y: bottom, width, height: tall })
    bottom -= gap
  }
  ctx.globalAlpha = 1
  paintHeader(ctx, palette, thread.style, width)
}

const icons: Readonly<Record<ThreadStyle, string>> = {
  chat: 'M3 4h18v12H11l-5 5v-5H3Z',
  sms: 'M6 2h12v20H6ZM10 19h4',
  email: 'M2 5h20v14H2ZM2 5l10 8 10-8',
  social: 'M8 10a4 4 0 1 0-.01 0M1 21q1-8 7-8t7 8M17 10a3 3 0 1 0-.01 0M17 13q5 0 6 8',
}

function paintHeader(ctx: CanvasRenderingContext2D, palette: Palette, style: ThreadStyle, width: number): void {
  ctx.fillStyle = palette.surface
  ctx.fillRect(0, 0, width, header - 6)
  ctx.strokeStyle = palette.ink
  ctx.lineWidth = 2.5
  ctx.lineJoin = 'round'
  ctx.lineCap = 'round'
  ctx.beginPath()
  ctx.moveTo(0, header - 6)
  ctx.lineTo(width, header - 6)
  ctx.stroke()
  ctx.save()
  ctx.translate(14, 4)
  ctx.scale(0.85, 0.85)
  ctx.stroke(new Path2D(icons[style]))
  ctx.restore()
  ctx.strokeStyle = palette.line
  ctx.lineWidth = 7
  ctx.stroke(new Path2D('M48 14h96'))
}

interface Area extends Size {
  readonly x: number
  readonly y: number
}

function paintBubble(
  ctx: CanvasRenderingContext2D,
  palette: Palette,
  style: ThreadStyle,
  bubble: Bubble,
  area: Area,
): void {
  const mine = bubble.from === 'student'
  const wide = style === 'email' ? area.width - 40 : area.width * 0.62
  const longest = Math.max(...bubble.rows)
  const width = style === 'email' ? wide : wide * longest + padding * 2 - wide * longest * 0.1
  const x = style === 'email' ? 20 : mine ? area.width - width - 18 : 52
  if (!mine && style !== 'email') avatar(ctx, palette, bubble.from, 28, area.y + area.height - 17)
  ctx.beginPath()
  ctx.roundRect(x, area.y, width, area.height, style === 'email' ? 4 : mine ? [15, 15, 3, 15] : [15, 15, 15, 3])
  ctx.fillStyle = mine ? palette.teal : palette.surface
  ctx.fill()
  ctx.strokeStyle = palette.ink
  ctx.lineWidth = 2.5
  ctx.stroke()
  rows(ctx, palette, style, bubble, x + padding, area.y + padding, width - padding * 2)
}

function rows(
  ctx: CanvasRenderingContext2D,
  palette: Palette,
  style: ThreadStyle,
  bubble: Bubble,
  x: number,
  y: number,
  width: number,
): void {
  const mine = bubble.from === 'student'
  const longest = Math.max(...bubble.rows)
  let top = y + rowHeight / 2
  ctx.lineCap = 'round'
  ctx.lineWidth = 5
  const stroke = (length: number, color: string) => {
    ctx.strokeStyle = color
    ctx.beginPath()
    ctx.moveTo(x + 3, top)
    ctx.lineTo(x + Math.max(8, length - 3), top)
    ctx.stroke()
    top += rowHeight
  }
  if (style === 'email') stroke(width * 0.3, mine ? palette.surface : palette.coral)
  for (const row of bubble.rows) stroke((width * row) / longest, mine ? palette.sky : palette.line)
}

function avatar(ctx: CanvasRenderingContext2D, palette: Palette, from: Bubble['from'], x: number, y: number): void {
  ctx.save()
  ctx.beginPath()
  ctx.arc(x, y, 16, 0, Math.PI * 2)
  ctx.fillStyle = from === 'client' ? palette.ochre : palette.green
  ctx.fill()
  ctx.strokeStyle = palette.ink
  ctx.lineWidth = 2.5
  ctx.stroke()
  ctx.clip()
  ctx.fillStyle = palette.surface
  for (const [radius, dy] of [
    [6, -4],
    [11, 14],
  ] as const) {
    ctx.beginPath()
    ctx.arc(x, y + dy, radius, 0, Math.PI * 2)
    ctx.fill()
  }
  ctx.restore()
}
