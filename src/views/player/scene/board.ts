import type { GameObjects, Scene } from 'phaser'

let made = 0

/** A canvas of our own shown as a Phaser image: looks the same in Canvas and WebGL, which Phaser's shapes do not. */
export class Board {
  readonly image: GameObjects.Image
  readonly #scene: Scene
  #canvas: HTMLCanvasElement
  #key: string

  readonly #opaque: boolean

  /** An opaque board is copied faster; it must be painted all over. */
  constructor(scene: Scene, opaque = false) {
    this.#scene = scene
    this.#opaque = opaque
    this.#canvas = document.createElement('canvas')
    this.#canvas.width = 1
    this.#canvas.height = 1
    this.#key = this.#register()
    this.image = scene.add.image(0, 0, this.#key).setOrigin(0, 0)
  }

  /** Repaints from an empty canvas of that size, in pixels. */
  paint(width: number, height: number, draw: (ctx: CanvasRenderingContext2D) => void): this {
    const w = Math.max(1, Math.round(width))
    const h = Math.max(1, Math.round(height))
    const resized = this.#canvas.width !== w || this.#canvas.height !== h
    if (resized) this.#canvas = Object.assign(document.createElement('canvas'), { width: w, height: h })
    const ctx = this.#canvas.getContext('2d', { alpha: !this.#opaque })
    if (!ctx) throw new Error('no 2D canvas')
    ctx.clearRect(0, 0, w, h)
    ctx.save()
    draw(ctx)
    ctx.restore()
    if (resized) this.#replace()
    else this.#scene.textures.get(this.#key).source[0]?.update()
    return this
  }

  destroy(): void {
    this.image.destroy()
    this.#scene.textures.remove(this.#key)
  }

  #replace(): void {
    const old = this.#key
    this.#key = this.#register()
    this.image.setTexture(this.#key).setOrigin(0, 0)
    this.#scene.textures.remove(old)
  }

  /** `addCanvas` would read every pixel back and keep the canvas off the graphics card. */
  #register(): string {
    made += 1
    const key = `board-${made}`
    const texture = this.#scene.textures.create(key, this.#canvas as unknown as HTMLImageElement)
    texture?.add('__BASE', 0, 0, 0, this.#canvas.width, this.#canvas.height)
    return key
  }
}
