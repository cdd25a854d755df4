import { bleed } from '../../../../assets/places/light.ts'
import { drawing, type Layout, type Plane, type Size } from './layout.ts'
import { evening } from './palette.ts'
import type { PlacePictures } from './pictures.ts'

/** Where the tallest thing of the near plane begins: a till, a banner. */
export const nearTop = (plane: Plane, rise: number): number => plane.y + (drawing.nearTop - rise) * plane.scale

/** How far the near plane may move to either side, in pixels, without showing an edge. */
export const travelOf = (layout: Layout): number => Math.floor(bleed * layout.near.scale)

/** Paints a plane, what it bleeds beyond its edges with it. */
export function onPlane(ctx: CanvasRenderingContext2D, picture: HTMLImageElement, { x, y, scale }: Plane): void {
  const width = (drawing.width + bleed * 2) * scale
  const height = (drawing.height + bleed * 2) * scale
  ctx.drawImage(picture, x - bleed * scale, y - bleed * scale, width, height)
}

/** The light of a lamp, in the evening: wide and soft, then brighter where it hangs. */
export function shine(
  ctx: CanvasRenderingContext2D,
  size: Size,
  plane: Plane,
  { x, y, radius }: PlacePictures['lamps'][number],
): void {
  const falls = [
    { reach: radius, how: 'soft-light' },
    { reach: radius * 0.45, how: 'overlay' },
  ] as const
  for (const { reach, how } of falls) {
    const [left, top] = [plane.x + x * plane.scale, plane.y + y * plane.scale]
    const glow = ctx.createRadialGradient(left, top, 0, left, top, reach * plane.scale)
    glow.addColorStop(0, evening.glow)
    glow.addColorStop(1, `${evening.glow}00`)
    ctx.globalCompositeOperation = how
    ctx.fillStyle = glow
    ctx.fillRect(0, 0, size.width, size.height)
  }
  ctx.globalCompositeOperation = 'source-over'
}
