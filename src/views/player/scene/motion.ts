import type { Scene } from 'phaser'
import type { Pace } from './pace.ts'

type Numbers<T> = { readonly [K in keyof T]?: number }

/** Eases values, or sets them at once when motion is reduced. One movement at a time for each target. */
export class Motion {
  reduced: boolean
  readonly #scene: Scene
  readonly #pace: Pace

  constructor(scene: Scene, pace: Pace, reduced: boolean) {
    this.#scene = scene
    this.#pace = pace
    this.reduced = reduced
  }

  /** Moves `target` to those values; a new movement takes over from one under way. */
  to<T extends object>(
    target: T,
    values: Numbers<T>,
    duration: number,
    then?: () => void,
    ease = 'Sine.easeInOut',
    delay = 0,
  ): void {
    this.stop(target)
    this.#pace.wake(delay + duration + 150)
    if (this.reduced) {
      Object.assign(target, values)
      then?.()
      return
    }
    this.#scene.tweens.add({ targets: target, ...values, duration, delay, ease, onComplete: () => then?.() })
  }

  /** There and back: a nod, a start. */
  beat<T extends object>(target: T, values: Numbers<T>, duration: number, times = 1, then?: () => void): void {
    if (this.reduced) {
      then?.()
      return
    }
    this.#pace.wake(duration * 2 * times + 150)
    this.#scene.tweens.add({
      targets: target,
      ...values,
      duration,
      yoyo: true,
      repeat: times - 1,
      ease: 'Sine.easeInOut',
      onComplete: () => then?.(),
    })
  }

  stop(target: object): void {
    this.#scene.tweens.killTweensOf(target)
  }

  wake(milliseconds: number): void {
    this.#pace.wake(milliseconds)
  }
}
