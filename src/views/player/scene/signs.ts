import type { Scene } from 'phaser'
import { depth } from './backdrop.ts'
import { Board } from './board.ts'
import { gaugeSize, paintGauges } from './gauges.ts'
import type { Layout } from './layout.ts'
import type { Motion } from './motion.ts'
import type { Palette } from './palette.ts'
import type { Stage } from './stage.ts'

/** A decision is seen on the person first. */
const afterTheFace = 350

/** What floats over the place: trust and patience. */
export class Signs {
  readonly #gauges: Board
  readonly #motion: Motion
  readonly #values = { trust: 50, patience: 50 }
  readonly #swell = { size: 1 }
  #stage: Stage | undefined
  #layout: Layout | undefined
  #palette: Palette
  #painted = ''

  constructor(scene: Scene, motion: Motion, palette: Palette) {
    this.#motion = motion
    this.#palette = palette
    this.#gauges = new Board(scene)
    this.#gauges.image.setDepth(depth.signs)
  }

  place(layout: Layout, palette: Palette): void {
    this.#layout = layout
    this.#palette = palette
    this.#painted = ''
  }

  show(stage: Stage): void {
    const first = this.#stage === undefined
    const before = this.#stage
    this.#stage = stage
    const { trust, patience } = stage
    if (first) Object.assign(this.#values, { trust, patience })
    else this.#motion.to(this.#values, { trust, patience }, 700, undefined, undefined, afterTheFace)
    if (before && before.trust !== trust) {
      this.#swell.size = 1
      this.#motion.stop(this.#swell)
      this.#motion.beat(this.#swell, { size: trust > before.trust ? 1.16 : 0.88 }, 170, trust > before.trust ? 2 : 1)
    }
  }

  update(): void {
    this.#paintGauges()
    const at = this.#layout?.gauges
    if (!at) return
    const size = this.#swell.size
    const centre = { x: at.x + this.#width() / 2, y: at.y + (gaugeSize.height * at.scale) / 2 }
    this.#gauges.image.setScale(size)
    this.#gauges.image.setPosition(
      centre.x - (this.#width() / 2) * size,
      centre.y - ((gaugeSize.height * at.scale) / 2) * size,
    )
  }

  destroy(): void {
    for (const target of [this.#values, this.#swell]) this.#motion.stop(target)
    this.#gauges.destroy()
  }

  #width(): number {
    const at = this.#layout?.gauges
    return at ? (at.withPatience ? gaugeSize.width : gaugeSize.alone) * at.scale : 0
  }

  /** Only when a value has moved enough to be seen. */
  #paintGauges(): void {
    const at = this.#layout?.gauges
    if (!at || !this.#stage) return
    const { trust, patience } = this.#values
    const painted = `${trust.toFixed(1)} ${patience.toFixed(1)}`
    if (painted === this.#painted) return
    this.#painted = painted
    this.#gauges.paint(this.#width(), gaugeSize.height * at.scale, (ctx) => {
      ctx.scale(at.scale, at.scale)
      paintGauges(ctx, this.#palette, { trust, patience: at.withPatience ? patience : null })
    })
  }
}
