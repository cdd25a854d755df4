import type { Scene } from 'phaser'
import { depth } from './backdrop.ts'
import { Board } from './board.ts'
import type { Layout } from './layout.ts'
import type { Motion } from './motion.ts'
import { palettes, type Theme } from './palette.ts'
import { paintPosture, studentSize } from './posture.ts'
import type { Stage } from './stage.ts'
import { paintTone, toneSize } from './tone.ts'

const toneScale = 1.9
const toneAbove = 30
const height = studentSize.height + toneAbove

/** The student seen from behind, at the near side, while what they just said had a tone or a posture. */
export class Student {
  readonly #board: Board
  readonly #motion: Motion
  readonly #pose = { below: height, alpha: 0 }
  #at: Layout['student'] = { x: 0, y: 0, scale: 1 }
  #painted = ''

  constructor(scene: Scene, motion: Motion) {
    this.#motion = motion
    this.#board = new Board(scene)
    this.#board.image.setDepth(depth.near + 5).setAlpha(0)
  }

  show({ sign }: Stage, layout: Layout, theme: Theme): void {
    this.#at = layout.student
    if (!sign) {
      this.#motion.to(this.#pose, { below: height, alpha: 0 }, 320, undefined, 'Sine.easeIn')
      return
    }
    const wanted = `${sign.tone} ${sign.posture} ${theme} ${this.#at.scale}`
    if (wanted !== this.#painted) {
      this.#paint(sign, theme)
      // From a little below: one sees that they moved.
      this.#pose.below = Math.max(this.#pose.below, 70)
    }
    this.#painted = wanted
    this.#motion.to(this.#pose, { below: 0, alpha: 1 }, 300, undefined, 'Cubic.easeOut')
  }

  update(): void {
    const { x, y, scale } = this.#at
    const left = x - (studentSize.width / 2) * scale
    const top = y + (this.#pose.below - height) * scale
    this.#board.image.setPosition(Math.round(left), Math.round(top)).setAlpha(this.#pose.alpha)
  }

  destroy(): void {
    this.#motion.stop(this.#pose)
    this.#board.destroy()
  }

  #paint({ tone, posture }: NonNullable<Stage['sign']>, theme: Theme): void {
    const { scale } = this.#at
    this.#board.paint(studentSize.width * scale, height * scale, (ctx) => {
      ctx.scale(scale, scale)
      ctx.save()
      ctx.translate(0, toneAbove)
      paintPosture(ctx, posture ?? 'upright', theme)
      ctx.restore()
      if (!tone) return
      ctx.translate(studentSize.width - toneSize * toneScale, 0)
      ctx.scale(toneScale, toneScale)
      paintTone(ctx, palettes[theme], tone)
    })
  }
}
