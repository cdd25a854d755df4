import type { GameObjects, Scene } from 'phaser'
import type { Mood } from '../../../session/play-view.ts'
import { Board } from './board.ts'
import type { Motion } from './motion.ts'
import type { FacePictures, PersonPictures } from './pictures.ts'
import { type Look, paintPiece } from './piece.ts'

const crossFade = 220
const blinking: readonly Mood[] = ['neutral', 'happy', 'worried']

/** What a face is doing at this moment. */
export interface Doing {
  readonly talking: boolean
  readonly sighing: boolean
  /** Looking down at one's wrist. */
  readonly lookingDown: boolean
}

/** Hair, eyes and mouth: a mood that fades into the next, eyes that blink, a mouth that speaks or lets out a breath. */
export class Face {
  readonly #motion: Motion
  readonly #person: PersonPictures
  readonly #pictures: FacePictures
  readonly #boards: Record<
    'hair' | 'oldEyes' | 'eyes' | 'lids' | 'oldMouth' | 'mouth' | 'talk' | 'sigh' | 'glasses' | 'puff',
    Board
  >
  readonly #change = { shown: 1 }
  #mood: Mood
  #look: Look | undefined
  #nextBlink = 0

  constructor(scene: Scene, motion: Motion, person: PersonPictures, pictures: FacePictures, mood: Mood) {
    this.#motion = motion
    this.#person = person
    this.#pictures = pictures
    this.#mood = mood
    const board = () => new Board(scene)
    const [hair, oldEyes, eyes, lids, oldMouth] = [board(), board(), board(), board(), board()]
    const [mouth, talk, sigh, glasses, puff] = [board(), board(), board(), board(), board()]
    this.#boards = { hair, oldEyes, eyes, lids, oldMouth, mouth, talk, sigh, glasses, puff }
  }

  get mood(): Mood {
    return this.#mood
  }

  /** In the order they are drawn. */
  get images(): GameObjects.Image[] {
    return Object.values(this.#boards).map(({ image }) => image)
  }

  paint(look: Look): void {
    this.#look = look
    const { hair, glasses, eyes, mouth, lids, talk, sigh, puff } = this.#boards
    paintPiece(hair, 'head', this.#person.head, look)
    if (this.#person.glasses) paintPiece(glasses, 'head', this.#person.glasses, look)
    paintPiece(eyes, 'face', this.#pictures.eyes[this.#mood], look)
    paintPiece(mouth, 'face', this.#pictures.mouths[this.#mood], look)
    paintPiece(lids, 'face', this.#pictures.blink, look)
    paintPiece(talk, 'face', this.#pictures.speak, look)
    paintPiece(sigh, 'face', this.#pictures.sigh, look)
    paintPiece(puff, 'puff', this.#pictures.puff, look)
  }

  feel(mood: Mood): void {
    const look = this.#look
    if (look) {
      paintPiece(this.#boards.oldEyes, 'face', this.#pictures.eyes[this.#mood], look)
      paintPiece(this.#boards.oldMouth, 'face', this.#pictures.mouths[this.#mood], look)
      paintPiece(this.#boards.eyes, 'face', this.#pictures.eyes[mood], look)
      paintPiece(this.#boards.mouth, 'face', this.#pictures.mouths[mood], look)
    }
    this.#mood = mood
    this.#change.shown = 0
    this.#motion.to(this.#change, { shown: 1 }, crossFade)
  }

  update(now: number, { talking, sighing, lookingDown }: Doing): void {
    const { eyes, oldEyes, mouth, oldMouth, lids, talk, sigh, puff } = this.#boards
    const shown = this.#change.shown
    const open = talking && !this.#motion.reduced && Math.floor(now / 115) % 3 !== 2
    const shut = sighing || lookingDown || (!this.#motion.reduced && this.#blinksAt(now))
    eyes.image.setAlpha(shut ? 0 : shown)
    oldEyes.image.setAlpha(shut ? 0 : 1 - shown)
    lids.image.setAlpha(shut ? 1 : 0)
    const busy = open || sighing
    talk.image.setAlpha(open && !sighing ? 1 : 0)
    sigh.image.setAlpha(sighing ? 1 : 0)
    puff.image.setAlpha(sighing ? 1 : 0)
    mouth.image.setAlpha(busy ? 0 : shown)
    oldMouth.image.setAlpha(busy ? 0 : 1 - shown)
  }

  destroy(): void {
    this.#motion.stop(this.#change)
    for (const board of Object.values(this.#boards)) board.destroy()
  }

  #blinksAt(now: number): boolean {
    if (this.#change.shown < 1 || !blinking.includes(this.#mood)) return false
    if (now > this.#nextBlink + 150) this.#nextBlink = now + 2200 + Math.random() * 3200
    return now >= this.#nextBlink
  }
}
