import type { GameObjects, Scene } from 'phaser'
import { boxes, foot, neck } from '../../../../assets/characters/art.ts'
import type { Mood } from '../../../session/play-view.ts'
import { Board } from './board.ts'
import { type Gesture, gestures, rest } from './gesture.ts'
import type { Standing } from './layout.ts'
import type { Motion } from './motion.ts'
import { evening, type Theme } from './palette.ts'
import type { FacePictures, PersonPictures } from './pictures.ts'

type Piece = 'body' | 'head' | 'face'
const crossFade = 220
const blinking: readonly Mood[] = ['neutral', 'happy', 'worried']

/** A person on the stage: a bust that breathes, a head that turns on its neck, a face that changes. */
export class Figure {
  readonly #motion: Motion
  readonly #root: GameObjects.Container
  readonly #head: GameObjects.Container
  readonly #boards: Record<
    'body' | 'hair' | 'glasses' | 'eyes' | 'oldEyes' | 'mouth' | 'oldMouth' | 'lids' | 'talk',
    Board
  >
  readonly #people: PersonPictures
  readonly #faces: FacePictures
  readonly #pose = { x: 0, y: 0, alpha: 0 }
  readonly #gesture: Gesture = { ...rest }
  readonly #face = { shown: 1 }
  #standing: Standing = { x: 0, y: 0, scale: 0, mirrored: false }
  #mood: Mood
  #theme: Theme = 'light'
  #cutAt: number = foot.y
  #talkingUntil = 0
  #nextBlink = 0

  constructor(scene: Scene, motion: Motion, pictures: PersonPictures, faces: FacePictures, mood: Mood) {
    this.#motion = motion
    this.#people = pictures
    this.#faces = faces
    this.#mood = mood
    const board = () => new Board(scene)
    const boards = {
      body: board(),
      hair: board(),
      oldEyes: board(),
      eyes: board(),
      lids: board(),
      oldMouth: board(),
      mouth: board(),
      talk: board(),
      glasses: board(),
    }
    this.#boards = boards
    const { body, ...onHead } = boards
    this.#head = scene.add.container(
      0,
      0,
      Object.values(onHead).map(({ image }) => image),
    )
    this.#root = scene.add.container(0, 0, [body.image, this.#head])
  }

  get object(): GameObjects.Container {
    return this.#root
  }

  /** Puts the person there at once, painted for that size and light; nothing is painted below `floor`. */
  stand(standing: Standing, theme: Theme, floor: number = standing.y): void {
    const cutAt = foot.y - (standing.y - floor) / standing.scale
    const before = this.#standing
    const turned = standing.mirrored !== before.mirrored
    const repaint = standing.scale !== before.scale || turned || theme !== this.#theme || cutAt !== this.#cutAt
    this.#standing = standing
    this.#theme = theme
    this.#cutAt = cutAt
    if (repaint) this.#paint()
    this.#pose.y = standing.y
  }

  enter(from: number): void {
    Object.assign(this.#pose, { x: from, alpha: 0 })
    this.#motion.to(this.#pose, { x: this.#standing.x, alpha: 1 }, 520, undefined, 'Cubic.easeOut')
    this.#motion.beat(this.#gesture, { lift: 16 }, 130, 2)
  }

  /** Walks to where they now stand. */
  settle(): void {
    this.#motion.to(this.#pose, { x: this.#standing.x, alpha: 1 }, 400)
  }

  leave(to: number, then: () => void): void {
    const gone = () => {
      this.destroy()
      then()
    }
    this.#motion.beat(this.#gesture, { lift: 14 }, 150, 2)
    this.#motion.to(this.#pose, { x: to, alpha: 0 }, 600, gone, 'Cubic.easeIn')
  }

  feel(mood: Mood): void {
    if (mood === this.#mood) return
    this.#paintFace('oldEyes', this.#faces.eyes[this.#mood])
    this.#paintFace('oldMouth', this.#faces.mouths[this.#mood])
    this.#mood = mood
    this.#paintFace('eyes', this.#faces.eyes[mood])
    this.#paintFace('mouth', this.#faces.mouths[mood])
    this.#face.shown = 0
    this.#motion.to(this.#face, { shown: 1 }, crossFade)
    this.#react(mood)
  }

  speak(milliseconds: number, now: number): void {
    if (this.#motion.reduced) return
    this.#talkingUntil = now + milliseconds
    this.#motion.wake(milliseconds + 100)
  }

  /** Called at each frame. */
  update(now: number): void {
    const { scale, mirrored } = this.#standing
    const still = this.#motion.reduced
    const breath = still ? 0 : Math.sin(now / 640)
    const talking = now < this.#talkingUntil
    const open = talking && Math.floor(now / 115) % 3 !== 2
    const { lift, lean, turn, nod, duck, shift, peer } = this.#gesture
    const bob = talking ? Math.abs(Math.sin(now / 150)) * 7 : 0
    const side = mirrored ? -1 : 1
    // Whole pixels, and no turning but in gestures: Canvas copies upright pictures far faster than it turns them.
    const x = Math.round(this.#pose.x + shift * side * scale)
    const rise = duck - lift - breath * 2
    // On a drawn screen the bust stays put, or it would leave its frame; the head moves alone.
    const framed = this.#cutAt < foot.y
    this.#root.setPosition(x, Math.round(this.#pose.y + (framed ? 0 : rise) * scale)).setAlpha(this.#pose.alpha)
    this.#root.setRotation(framed ? 0 : lean * side)
    const up = neck.y - foot.y - breath * 2.5 + nod - bob + (framed ? rise : 0)
    this.#head.setPosition(Math.round(peer * side * scale), Math.round(up * scale)).setRotation(turn * side)
    this.#showFace(now, open)
  }

  destroy(): void {
    for (const target of [this.#pose, this.#gesture, this.#face]) this.#motion.stop(target)
    for (const board of Object.values(this.#boards)) board.destroy()
    this.#root.destroy()
  }

  #react(mood: Mood): void {
    const { by, times, hold, duration } = gestures[mood]
    const settle = () => this.#motion.to(this.#gesture, hold, 320)
    this.#motion.stop(this.#gesture)
    Object.assign(this.#gesture, rest)
    if (times === 0) settle()
    else this.#motion.beat(this.#gesture, by, duration, times, settle)
  }

  #showFace(now: number, open: boolean): void {
    const { eyes, oldEyes, mouth, oldMouth, lids, talk } = this.#boards
    const shown = this.#face.shown
    const blink = !this.#motion.reduced && this.#blinksAt(now)
    eyes.image.setAlpha(blink ? 0 : shown)
    lids.image.setAlpha(blink ? 1 : 0)
    oldEyes.image.setAlpha(1 - shown)
    talk.image.setAlpha(open ? 1 : 0)
    mouth.image.setAlpha(open ? 0 : shown)
    oldMouth.image.setAlpha(open ? 0 : 1 - shown)
  }

  #blinksAt(now: number): boolean {
    if (this.#face.shown < 1 || !blinking.includes(this.#mood)) return false
    if (now > this.#nextBlink + 150) this.#nextBlink = now + 2200 + Math.random() * 3200
    return now >= this.#nextBlink
  }

  #paint(): void {
    this.#piece('body', this.#boards.body, this.#people.body)
    this.#piece('head', this.#boards.hair, this.#people.head)
    if (this.#people.glasses) this.#piece('head', this.#boards.glasses, this.#people.glasses)
    this.#paintFace('eyes', this.#faces.eyes[this.#mood])
    this.#paintFace('mouth', this.#faces.mouths[this.#mood])
    this.#paintFace('lids', this.#faces.blink)
    this.#paintFace('talk', this.#faces.speak)
  }

  #paintFace(board: 'eyes' | 'oldEyes' | 'mouth' | 'oldMouth' | 'lids' | 'talk', picture: HTMLImageElement): void {
    this.#piece('face', this.#boards[board], picture)
  }

  #piece(piece: Piece, board: Board, picture: HTMLImageElement): void {
    const [x, y, width, height] = boxes[piece]
    const { scale, mirrored } = this.#standing
    const kept = piece === 'body' ? Math.min(height, this.#cutAt - y) : height
    board.paint(width * scale, kept * scale, (ctx) => {
      if (mirrored) ctx.setTransform(-1, 0, 0, 1, Math.round(width * scale), 0)
      ctx.drawImage(picture, 0, 0, width * scale, height * scale)
      if (this.#theme === 'light') return
      ctx.globalCompositeOperation = 'multiply'
      ctx.fillStyle = evening.people
      ctx.fillRect(0, 0, width * scale, height * scale)
      // What was empty stays empty.
      ctx.globalCompositeOperation = 'destination-in'
      ctx.drawImage(picture, 0, 0, width * scale, height * scale)
    })
    const pivot = piece === 'body' ? foot : neck
    const left = mirrored ? pivot.x - x - width : x - pivot.x
    board.image.setOrigin(0, 0).setPosition(Math.round(left * scale), Math.round((y - pivot.y) * scale))
  }
}
