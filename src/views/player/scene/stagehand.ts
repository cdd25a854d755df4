import type { Scene } from 'phaser'
import type { PlaceId } from '../../../session/play-view.ts'
import { Backdrop } from './backdrop.ts'
import { layoutFor, type Size } from './layout.ts'
import { Motion } from './motion.ts'
import type { Pace } from './pace.ts'
import { palettes, type Theme } from './palette.ts'
import { Pictures } from './pictures.ts'
import { Queue } from './queue.ts'
import { LitScreen } from './screen.ts'
import { Signs } from './signs.ts'
import type { Stage } from './stage.ts'
import { Student } from './student.ts'
import { Troupe } from './troupe.ts'

export interface Canvas extends Size {
  /** Canvas pixels in a pixel of the page. */
  readonly density: number
}

/** Sets the stage: fetches what a stage needs, then shows it, the newest always winning. */
export class Stagehand {
  readonly #scene: Scene
  readonly #motion: Motion
  readonly #pictures = new Pictures()
  readonly #troupe: Troupe
  readonly #queue: Queue
  readonly #student: Student
  readonly #screen: LitScreen
  readonly #signs: Signs
  #backdrop: { readonly place: PlaceId; readonly drawn: Backdrop } | undefined
  #retired: Backdrop | undefined
  #canvas: Canvas
  #theme: Theme
  #asked = 0
  #stage: Stage | undefined
  #gone = false

  constructor(scene: Scene, pace: Pace, canvas: Canvas, theme: Theme, reducedMotion: boolean) {
    this.#scene = scene
    this.#canvas = canvas
    this.#theme = theme
    this.#motion = new Motion(scene, pace, reducedMotion)
    this.#troupe = new Troupe(scene, this.#motion)
    this.#queue = new Queue(scene, this.#motion)
    this.#student = new Student(scene, this.#motion)
    this.#screen = new LitScreen(scene, this.#motion, palettes[theme])
    this.#signs = new Signs(scene, this.#motion, palettes[theme])
  }

  /** Shows this stage once its pictures are there, unless a newer one was asked for meanwhile. */
  async show(stage: Stage, fresh = true): Promise<void> {
    this.#asked += 1
    const asked = this.#asked
    const [place, faces, waiting, ...people] = await Promise.all([
      this.#pictures.place(stage.place, this.#theme),
      this.#pictures.faces(),
      Promise.all(stage.queue.map(({ character }) => this.#pictures.person(character))),
      ...stage.figures.map(({ character }) => this.#pictures.person(character)),
    ])
    if (this.#gone || asked !== this.#asked) return
    const now = performance.now()
    const layout = layoutFor(this.#canvas, stage, this.#canvas.density)
    this.#stage = stage
    this.#setPlace(stage.place)
    this.#screen.place(layout.screen, palettes[this.#theme])
    this.#signs.place(layout, palettes[this.#theme])
    this.#backdrop?.drawn.show({ pictures: place, size: this.#canvas, layout, theme: this.#theme, stage })
    this.#screen.show(stage.device, now)
    this.#signs.show(stage)
    this.#queue.show({ stage, layout, theme: this.#theme, faces, people: waiting })
    this.#student.show(stage, layout, this.#theme)
    this.#troupe.show({ stage, fresh, layout, size: this.#canvas, theme: this.#theme, faces, people, now })
    this.#motion.wake(300)
  }

  async resize(canvas: Canvas): Promise<void> {
    this.#canvas = canvas
    await this.#again()
  }

  async setTheme(theme: Theme): Promise<void> {
    this.#theme = theme
    await this.#again()
  }

  setReducedMotion(on: boolean): void {
    this.#motion.reduced = on
  }

  update(now: number): void {
    this.#retired?.update()
    this.#backdrop?.drawn.update()
    this.#screen.update(now)
    this.#queue.update(now)
    this.#troupe.update(now)
    this.#student.update()
    this.#signs.update()
  }

  destroy(): void {
    this.#gone = true
    this.#troupe.destroy()
    this.#queue.destroy()
    this.#student.destroy()
    this.#screen.destroy()
    this.#signs.destroy()
    this.#retired?.destroy()
    this.#backdrop?.drawn.destroy()
  }

  /** The same stage in another size or light: nobody speaks or reacts again. */
  async #again(): Promise<void> {
    if (!this.#stage) return
    await this.show(this.#stage, false)
  }

  #setPlace(place: PlaceId): void {
    if (this.#backdrop?.place === place) return
    const before = this.#backdrop?.drawn
    this.#retired?.destroy()
    this.#retired = before
    const drawn = new Backdrop(this.#scene, this.#motion)
    this.#backdrop = { place, drawn }
    before?.retire(() => {
      if (this.#retired === before) this.#retired = undefined
    })
    drawn.appear(before !== undefined)
  }
}
