import type { Scene } from 'phaser'
import { Board } from './board.ts'
import { drawing, type Layout, type Plane, type Size } from './layout.ts'
import type { Motion } from './motion.ts'
import { evening, type Theme } from './palette.ts'
import type { PlacePictures } from './pictures.ts'

const fade = 420
/** Depths: places behind, what stands on their far plane, people, the counter, signs. */
export const depth = { far: 0, screen: 10, people: 20, near: 30, signs: 40 } as const

/** A place, baked into one picture for each plane. */
export class Backdrop {
  readonly #pictures: PlacePictures
  readonly #far: Board
  readonly #near: Board
  readonly #motion: Motion
  readonly #shown = { alpha: 1 }

  constructor(scene: Scene, motion: Motion, pictures: PlacePictures) {
    this.#pictures = pictures
    this.#motion = motion
    this.#far = new Board(scene, true)
    this.#near = new Board(scene)
    this.#far.image.setDepth(depth.far)
    this.#near.image.setDepth(depth.near)
  }

  bake(size: Size, layout: Layout, theme: Theme): void {
    const { far, near, lamps } = this.#pictures
    this.#far.paint(size.width, size.height, (ctx) => {
      onPlane(ctx, far, layout.far)
      if (theme === 'dark') fallEvening(ctx, size, layout.far, lamps)
    })
    // The near plane may rise above its counter: a till, a lamp.
    const top = Math.max(0, Math.floor(nearTop(layout.near)))
    this.#near.paint(size.width, size.height - top, (ctx) => {
      ctx.translate(0, -top)
      onPlane(ctx, near, layout.near)
      if (theme === 'dark') shade(ctx, size)
    })
    this.#near.image.setPosition(0, top)
  }

  /** Fades in over what was there, if anything was. */
  appear(overAnother: boolean): void {
    if (!overAnother) return
    this.#shown.alpha = 0
    this.#motion.to(this.#shown, { alpha: 1 }, fade)
  }

  /** Goes, once the next place has covered it. */
  retire(then: () => void): void {
    this.#far.image.setDepth(depth.far - 1)
    this.#near.image.setDepth(depth.near - 1)
    this.#motion.to(this.#shown, { alpha: 0.999 }, fade, () => {
      this.destroy()
      then()
    })
  }

  update(): void {
    this.#far.image.setAlpha(this.#shown.alpha)
    this.#near.image.setAlpha(this.#shown.alpha)
  }

  destroy(): void {
    this.#motion.stop(this.#shown)
    this.#far.destroy()
    this.#near.destroy()
  }
}

const tallestNear = 380
const nearTop = (plane: Plane): number => plane.y + (drawing.nearTop - tallestNear) * plane.scale

function onPlane(ctx: CanvasRenderingContext2D, picture: HTMLImageElement, { x, y, scale }: Plane): void {
  ctx.drawImage(picture, x, y, drawing.width * scale, drawing.height * scale)
}

function fallEvening(ctx: CanvasRenderingContext2D, size: Size, plane: Plane, lamps: PlacePictures['lamps']): void {
  ctx.globalCompositeOperation = 'multiply'
  ctx.fillStyle = evening.room
  ctx.fillRect(0, 0, size.width, size.height)
  for (const lamp of lamps) {
    shine(ctx, size, plane, lamp, 'soft-light')
    shine(ctx, size, plane, { ...lamp, radius: lamp.radius * 0.45 }, 'overlay')
  }
}

function shine(
  ctx: CanvasRenderingContext2D,
  size: Size,
  plane: Plane,
  lamp: PlacePictures['lamps'][number],
  how: GlobalCompositeOperation,
): void {
  const x = plane.x + lamp.x * plane.scale
  const y = plane.y + lamp.y * plane.scale
  const glow = ctx.createRadialGradient(x, y, 0, x, y, lamp.radius * plane.scale)
  glow.addColorStop(0, evening.glow)
  glow.addColorStop(1, `${evening.glow}00`)
  ctx.globalCompositeOperation = how
  ctx.fillStyle = glow
  ctx.fillRect(0, 0, size.width, size.height)
}

function shade(ctx: CanvasRenderingContext2D, size: Size): void {
  ctx.globalCompositeOperation = 'source-atop'
  ctx.globalAlpha = 0.42
  ctx.fillStyle = '#20264a'
  ctx.fillRect(0, 0, size.width, size.height)
}
