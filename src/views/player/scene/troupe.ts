import type { Scene } from 'phaser'
import { type Act, actOfWaiting, actsBetween, farewellOf, waitBefore } from './acts.ts'
import { depth } from './backdrop.ts'
import { Figure } from './figure.ts'
import type { Layout, Size } from './layout.ts'
import type { Motion } from './motion.ts'
import type { Theme } from './palette.ts'
import type { FacePictures, PersonPictures } from './pictures.ts'
import type { Stage } from './stage.ts'

export interface Call {
  readonly stage: Stage
  readonly layout: Layout
  readonly size: Size
  readonly theme: Theme
  readonly faces: FacePictures
  readonly people: readonly PersonPictures[]
  readonly now: number
  /** False when the same is shown again, in another size or light: nothing is done again. */
  readonly fresh: boolean
}

const talkBeside = 1800

/** People on the stage: who comes, who stays, who goes. */
export class Troupe {
  readonly #scene: Scene
  readonly #motion: Motion
  readonly #present = new Map<string, Figure>()
  readonly #leaving = new Set<Figure>()
  #stage: Stage | undefined
  #idleAt = 0
  #idled = 0

  constructor(scene: Scene, motion: Motion) {
    this.#scene = scene
    this.#motion = motion
  }

  /** Everybody as this stage wants them. `people` are in the order of `stage.figures`. */
  show({ stage, fresh, layout, size, theme, faces, people, now }: Call): void {
    const wanted = new Map(stage.figures.map((figure, index) => [key(figure, stage), index]))
    const acts = actsBetween(this.#stage, stage)
    for (const [id, figure] of this.#present) if (!wanted.has(id)) this.#dismiss(id, figure, size, stage, now)
    for (const [id, index] of wanted) {
      const cue = stage.figures[index]
      const picture = people[index]
      const standing = layout.figures[index]
      if (!cue || !picture || !standing) continue
      const known = this.#present.get(id)
      const figure = known ?? this.#invite(id, picture, faces, cue.mood)
      const framed = stage.device.kind === 'window' && cue.role === 'client'
      const floor = framed ? layout.screen.y + layout.screen.height : undefined
      const scale = standing.scale * picture.size
      figure.stand({ ...standing, y: standing.y + (framed ? 0 : picture.sunk * scale), scale }, theme, floor)
      if (known) figure.settle()
      else figure.enter(standing.x + size.width * (framed ? 0 : standing.mirrored ? 0.2 : -0.2))
      figure.feel(cue.mood)
      const does: readonly Act[] = cue.role === 'client' ? acts : cue.speaking ? ['speak'] : []
      if (fresh && does.length > 0) figure.perform(does, now, cue.role === 'client' ? stage.talk : talkBeside)
    }
    this.#stage = stage
    this.#wait(now + stage.talk, stage)
  }

  update(now: number): void {
    if (now > this.#idleAt) this.#idle(now)
    for (const figure of [...this.#present.values(), ...this.#leaving]) figure.update(now)
  }

  destroy(): void {
    for (const figure of [...this.#present.values(), ...this.#leaving]) figure.destroy()
    this.#present.clear()
    this.#leaving.clear()
  }

  #invite(id: string, picture: PersonPictures, faces: FacePictures, mood: Stage['figures'][number]['mood']): Figure {
    const figure = new Figure(this.#scene, this.#motion, picture, faces, mood)
    figure.object.setDepth(depth.people)
    this.#present.set(id, figure)
    return figure
  }

  #wait(now: number, { patience }: Stage): void {
    this.#idleAt = now + waitBefore(patience)
  }

  /** What those do who wait for an answer. */
  #idle(now: number): void {
    const stage = this.#stage
    if (!stage) return
    this.#wait(now, stage)
    const index = stage.figures.findIndex(({ role }) => role === 'client')
    const cue = stage.figures[index]
    if (!cue || this.#motion.reduced) return
    this.#present.get(key(cue, stage))?.perform([actOfWaiting(stage.patience, this.#idled)], now)
    this.#idled += 1
  }

  #dismiss(id: string, figure: Figure, size: Size, { farewell }: Stage, now: number): void {
    this.#present.delete(id)
    for (const earlier of this.#leaving) earlier.destroy()
    this.#leaving.clear()
    this.#leaving.add(figure)
    if (farewell) figure.feel(farewell)
    const manner = farewell ? farewellOf(farewell) : 'plain'
    figure.leave(size.width * -0.25, manner, now, () => this.#leaving.delete(figure))
  }
}

/** The same person by video is another figure: they do not walk out of the screen. */
const key = (figure: Stage['figures'][number], stage: Stage): string =>
  `${figure.id} ${figure.character} ${stage.device.kind === 'window' && figure.role === 'client' ? 'window' : 'room'}`
