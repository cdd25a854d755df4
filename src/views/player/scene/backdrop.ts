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
/** Depths: places behind, passers-by, what stands on the far plane, people, the counter, signs. */
export const depth = { far: 0, rush: 5, screen: 10, people: 20, near: 30, signs: 40 } as const

interface Scenery {
  readonly pictures: PlacePictures
  readonly size: Size
  readonly layout: Layout
  readonly theme: Theme
  readonly stage: Stage
}

/** A place, baked into one picture for each plane; nearer planes move more, the far one never. */
export class Backdrop {
  readonly #far: Board
  readonly #rush: Board
  readonly #near: Board
  readonly #motion: Motion
  readonly #shown = { alpha: 1, near: 1, away: 0 }
  readonly #crowd = { alpha: 0 }
  readonly #camera = { pan: 0 }
  #baked = ''
  #isRush: boolean | undefined
  #pan: number | undefined
  #travel = 0
  #nearTop = 0

  constructor(scene: Scene, motion: Motion) {
    this.#motion = motion
    this.#far = new Board(scene, true)
    this.#rush = new Board(scene)
    this.#near = new Board(scene)
    this.#far.image.setDepth(depth.far)
    this.#rush.image.setDepth(depth.rush)
    this.#near.image.setDepth(depth.near)
  }

  /** The place as this stage wants it: painted again only for another size or light. */
  show(scenery: Scenery): void {
    const { size, theme, stage } = scenery
    const wanted = `${size.width} ${size.height} ${theme}`
    if (wanted !== this.#baked) this.#bake(scenery)
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
    this.#far.image.setDepth(depth.far - 1)
    this.#rush.image.setDepth(depth.far - 1)
    this.#near.image.setDepth(depth.near - 1)
    const gone = () => {
      this.destroy()
      then()
    }
    this.#motion.to(this.#shown, { near: 0, away: -1 }, change, gone, 'Sine.easeIn')
  }

  update(): void {
    const { alpha, near, away } = this.#shown
    const shift = (away + this.#camera.pan) * this.#travel
    this.#far.image.setAlpha(alpha)
    this.#rush.image.setAlpha(this.#crowd.alpha * alpha).setVisible(this.#crowd.alpha > 0)
    this.#rush.image.setPosition(Math.round(shift * 0.4) - this.#travel, 0)
    this.#near.image.setAlpha(near)
    this.#near.image.setPosition(Math.round(shift) - this.#travel, this.#nearTop)
  }

  destroy(): void {
    for (const target of [this.#shown, this.#crowd, this.#camera]) this.#motion.stop(target)
    for (const board of [this.#far, this.#rush, this.#near]) board.destroy()
  }

  #ease<T extends object>(target: T, values: { readonly [K in keyof T]?: number }, atOnce: boolean): void {
    if (atOnce) Object.assign(target, values)
    else this.#motion.to(target, values, change)
  }

  #bake({ pictures, size, layout, theme }: Scenery): void {
    const { far, rush, near, lamps } = pictures
    const travel = travelOf(layout)
    const width = size.width + travel * 2
    this.#far.paint(size.width, size.height, (ctx) => {
      onPlane(ctx, far, layout.far)
      if (theme === 'dark') for (const lamp of lamps) shine(ctx, size, layout.far, lamp)
    })
    this.#rush.paint(width, size.height, (ctx) => {
      ctx.translate(travel, 0)
      onPlane(ctx, rush, layout.far)
    })
    const top = Math.max(0, Math.floor(nearTop(layout.near)))
    this.#near.paint(width, size.height - top, (ctx) => {
      ctx.translate(travel, -top)
      onPlane(ctx, near, layout.near)
    })
    this.#travel = travel
    this.#nearTop = top
  }
}
