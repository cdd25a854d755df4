import type { GameObjects, Scene } from 'phaser'
import type { ArmPose } from '../../../../assets/characters/arms.ts'
import { boxes, foot } from '../../../../assets/characters/art.ts'
import { Board } from './board.ts'
import type { Motion } from './motion.ts'
import type { PersonPictures } from './pictures.ts'
import { type Look, paintPiece } from './piece.ts'

/** How far below an arm waits, behind the counter, in the units of the bust. */
const hidden = 420
const up = 240
const down = 180

/** The arm that comes up from behind the counter: to speak, to look at one's watch, to wave. */
export class Arm {
  readonly #board: Board
  readonly #motion: Motion
  readonly #person: PersonPictures
  readonly #height = { below: hidden }
  #look: Look | undefined
  #wanted: ArmPose | null = null
  #drawn: ArmPose | null = null

  constructor(scene: Scene, motion: Motion, person: PersonPictures) {
    this.#motion = motion
    this.#person = person
    this.#board = new Board(scene)
    this.#board.image.setAlpha(0)
  }

  get image(): GameObjects.Image {
    return this.#board.image
  }

  paint(look: Look): void {
    this.#look = look
    if (this.#drawn) this.#draw(this.#drawn)
  }

  /** Raises that arm, once the one that was up has come down; null lets it hang. */
  pose(wanted: ArmPose | null): void {
    if (wanted === this.#wanted) return
    this.#wanted = wanted
    if (this.#drawn === null) this.#raise()
    else this.#motion.to(this.#height, { below: hidden }, down, () => this.#raise(), 'Sine.easeIn')
  }

  /** `sway` moves the arm from rest, in pixels. */
  update(sway: number): void {
    const look = this.#look
    if (!look) return
    const { below } = this.#height
    this.#board.image.setAlpha(this.#drawn && below < hidden ? 1 : 0)
    const top = (boxes.arms[1] - foot.y + below) * look.standing.scale
    this.#board.image.y = Math.round(top + sway)
  }

  destroy(): void {
    this.#motion.stop(this.#height)
    this.#board.destroy()
  }

  #raise(): void {
    this.#drawn = this.#wanted
    if (!this.#drawn) return
    this.#draw(this.#drawn)
    this.#motion.to(this.#height, { below: 0 }, up, undefined, 'Back.easeOut')
  }

  #draw(pose: ArmPose): void {
    if (this.#look) paintPiece(this.#board, 'arms', this.#person.arms[pose], this.#look)
  }
}
