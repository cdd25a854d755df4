import type { Scene } from 'phaser'
import { Board } from './board.ts'
import type { Layout, Size } from './layout.ts'
import type { Motion } from './motion.ts'
import type { Theme } from './palette.ts'
import type { PlacePictures } from './pictures.ts'
import { nearTop, onPlane, shine, travelOf } from './planes.ts'
import type { Stage } from './stage.ts'

/** A change of place, or of hour, in milliseconds: seen, and never waited for. */
const change = 380
/** How far the counter moves aside when someone else comes to it, of all it may travel. */
const aside = 0.6
/** Depths: places behind, the same when busy, what stands on the far plane, people, the counter, signs. */
export const depth = { far: 0, rush: 5, screen: 10, people: 20, near: 30, signs: 40 } as const

interface Scenery {
  readonly pictures: PlacePictures
  readonly size: Size
  readonly layout: Layout
  readonly theme: Theme
  readonly stage: Stage
}

/**
 * A place, baked into one picture for each plane; the near one moves, the far one never. Far is drawn twice, calm and
 * busy, so that a rush hour costs a frame nothing once it is there: what is hidden is not copied.
 */
export class Backdrop {
  readonly #calm: Board
  readonly #busy: Board
  readonly #near: Board
  readonly #motion: Motion
  readonly #shown = { alpha: 1, near: 1, away: 0 }
  readonly #crowd = { alpha: 0 }
  readonly #camera = { pan: 0 }
  #baked = ''
  #bakedBusy = ''
  #isRush: boolean | undefined
  #pan: number | undefined
  #travel = 0
  #nearTop = 0

  constructor(scene: Scene, motion: Motion) {
    this.#motion = motion
    this.#calm = new Board(scene, true)
    this.#busy = new Board(scene, true)
    this.#near = new Board(scene)
    this.#calm.image.setDepth(depth.far)
    this.#busy.image.setDepth(depth.rush).setVisible(false)
    this.#near.image.setDepth(depth.near)
  }

  /** The place as this stage wants it: painted again only for another size, light or hour. */
  show(scenery: Scenery): void {
    const { size, theme, stage } = scenery
    const wanted = `${size.width} ${size.height} ${theme}`
    if (wanted !== this.#baked) this.#bake(scenery)
    if (wanted !== this.#bakedBusy && (stage.rush || this.#crowd.alpha > 0)) {
      paintFar(this.#busy, scenery, true)
      this.#bakedBusy = wanted
    }
    this.#baked = wanted
    const pan = stage.figures.length > 1 ? -aside : 0
    if (stage.rush !== this.#isRush) this.#ease(this.#crowd, { alpha: stage.rush ? 1 : 0 }, this.#isRush === undefined)
    if (pan !== this.#pan) this.#ease(this.#camera, { pan }, this.#pan === undefined)
    this.#isRush = stage.rush
    this.#pan = pan
  }

  /** Comes in over what was there, if anything was. */
  appear(overAnother: boolean): void {
    if (!overAnother) return
    Object.assign(this.#shown, { alpha: 0, near: 0, away: 1 })
    this.#motion.to(this.#shown, { alpha: 1, near: 1, away: 0 }, change, undefined, 'Sine.easeOut')
  }

  /** Goes: the next place covers what is far, and what is near leaves by itself. */
  retire(then: () => void): void {
    this.#calm.image.setDepth(depth.far - 2)
    this.#busy.image.setDepth(depth.far - 1)
    this.#near.image.setDepth(depth.near - 1)
    const gone = () => {
      this.destroy()
      then()
    }
    this.#motion.to(this.#shown, { near: 0, away: -1 }, change, gone, 'Sine.easeIn')
  }

  update(): void {
    const { alpha, near, away } = this.#shown
    const crowd = this.#crowd.alpha
    this.#calm.image.setAlpha(alpha).setVisible(crowd < 1 || alpha < 1)
    this.#busy.image.setAlpha(crowd * alpha).setVisible(crowd > 0)
    this.#near.image.setAlpha(near)
    const shift = Math.round((away + this.#camera.pan) * this.#travel)
    this.#near.image.setPosition(shift - this.#travel, this.#nearTop)
  }

  destroy(): void {
    for (const target of [this.#shown, this.#crowd, this.#camera]) this.#motion.stop(target)
    for (const board of [this.#calm, this.#busy, this.#near]) board.destroy()
  }

  #ease<T extends object>(target: T, values: { readonly [K in keyof T]?: number }, atOnce: boolean): void {
    if (atOnce) Object.assign(target, values)
    else this.#motion.to(target, values, change)
  }

  #bake(scenery: Scenery): void {
    const { pictures, size, layout } = scenery
    this.#travel = travelOf(layout)
    this.#nearTop = Math.max(0, Math.floor(nearTop(layout.near, pictures.rise)))
    paintFar(this.#calm, scenery, false)
    this.#near.paint(size.width + this.#travel * 2, size.height - this.#nearTop, (ctx) => {
      ctx.translate(this.#travel, -this.#nearTop)
      onPlane(ctx, pictures.near, layout.near)
    })
  }
}

function paintFar(board: Board, { pictures, size, layout, theme }: Scenery, busy: boolean): void {
  board.paint(size.width, size.height, (ctx) => {
    onPlane(ctx, pictures.far, layout.far)
    if (busy) onPlane(ctx, pictures.rush, layout.far)
    if (theme === 'dark') for (const lamp of pictures.lamps) shine(ctx, size, layout.far, lamp)
  })
}
