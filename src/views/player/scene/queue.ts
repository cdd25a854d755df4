import type { Scene } from 'phaser'
import { boxes, foot } from '../../../../assets/characters/art.ts'
import { depth } from './backdrop.ts'
import { Board } from './board.ts'
import type { Waiting } from './crowd.ts'
import type { Layout, Standing } from './layout.ts'
import type { Motion } from './motion.ts'
import type { Theme } from './palette.ts'
import type { FacePictures, PersonPictures } from './pictures.ts'
import type { Stage } from './stage.ts'

interface Person {
  readonly board: Board
  readonly pose: { x: number; alpha: number; hop: number }
  painted: string
  standing: Standing
}

interface Call {
  readonly stage: Stage
  readonly people: readonly PersonPictures[]
  readonly faces: FacePictures
  readonly layout: Layout
  readonly theme: Theme
}

const box = { x: -140, y: -80, width: 1030, height: 1760 }
/** Air between us and them: they are further. */
const haze = { light: 'rgba(244, 234, 214, 0.3)', dark: 'rgba(28, 34, 58, 0.45)' } as const

/** Those who wait behind the client, each one picture: they come, shift their weight, move up, go. */
export class Queue {
  readonly #scene: Scene
  readonly #motion: Motion
  #people: Person[] = []
  readonly #leaving = new Set<Person>()

  constructor(scene: Scene, motion: Motion) {
    this.#scene = scene
    this.#motion = motion
  }

  show({ stage: { queue }, layout, people, faces, theme }: Call): void {
    const door = layout.far.x - box.width * 0.5 * (layout.queue[0]?.scale ?? 0.3)
    for (const gone of this.#people.splice(queue.length)) this.#dismiss(gone, door)
    for (const [place, { character, mood }] of queue.entries()) {
      const standing = layout.queue[place]
      const pictures = people[place]
      if (!standing || !pictures) continue
      const person = this.#people[place] ?? this.#invite(door, place)
      person.standing = standing
      const painted = `${character} ${mood} ${theme} ${standing.scale}`
      if (painted !== person.painted) paintWaiting(person.board, pictures, faces, mood, standing.scale, theme)
      person.painted = painted
      this.#motion.to(person.pose, { x: standing.x, alpha: 1 }, 700 + place * 180, undefined, 'Cubic.easeOut')
    }
  }

  /** Called at each frame. */
  update(now: number): void {
    for (const [place, person] of this.#people.entries()) this.#put(person, now, place)
    for (const person of this.#leaving) this.#put(person, now, 0)
  }

  destroy(): void {
    for (const person of [...this.#people, ...this.#leaving]) this.#remove(person)
    this.#people = []
    this.#leaving.clear()
  }

  #invite(door: number, place: number): Person {
    const board = new Board(this.#scene)
    board.image.setDepth(depth.people - 2 - place * 0.1)
    const standing = { x: door, y: 0, scale: 1, mirrored: false }
    const person = { board, pose: { x: door, alpha: 0, hop: 0 }, painted: '', standing }
    this.#people.push(person)
    this.#motion.beat(person.pose, { hop: 14 }, 160, 3)
    return person
  }

  #dismiss(person: Person, door: number): void {
    this.#leaving.add(person)
    const gone = () => {
      this.#leaving.delete(person)
      this.#remove(person)
    }
    this.#motion.to(person.pose, { x: door, alpha: 0 }, 600, gone, 'Cubic.easeIn')
  }

  #remove({ board, pose }: Person): void {
    this.#motion.stop(pose)
    board.destroy()
  }

  #put({ board, pose, standing: { y, scale } }: Person, now: number, place: number): void {
    const still = this.#motion.reduced
    // One foot, then the other: each in their own time.
    const sway = still ? 0 : Math.sin(now / (1500 + place * 340) + place * 2) * 16
    const breath = still ? 0 : Math.sin(now / 700 + place) * 3
    const left = pose.x + (box.x - foot.x + sway) * scale
    const top = y + (box.y - foot.y + breath - pose.hop) * scale
    board.image.setPosition(Math.round(left), Math.round(top)).setAlpha(pose.alpha)
  }
}

function paintWaiting(
  board: Board,
  person: PersonPictures,
  faces: FacePictures,
  mood: Waiting['mood'],
  scale: number,
  theme: Theme,
): void {
  board.paint(box.width * scale, box.height * scale, (ctx) => {
    ctx.scale(scale, scale)
    ctx.translate(-box.x, -box.y)
    if (!person.behind) paintLegs(ctx)
    const put = (picture: HTMLImageElement | null, piece: keyof typeof boxes) => {
      const [x, y, width, height] = boxes[piece]
      if (picture) ctx.drawImage(picture, x, y + person.sunk, width, height)
    }
    put(person.behind, 'behind')
    put(person.body, 'body')
    put(person.head, 'head')
    put(faces.eyes[mood], 'face')
    put(faces.mouths[mood], 'face')
    put(person.glasses, 'head')
    ctx.globalCompositeOperation = 'source-atop'
    ctx.fillStyle = haze[theme]
    ctx.fillRect(box.x, box.y, box.width, box.height)
  })
}

function paintLegs(ctx: CanvasRenderingContext2D): void {
  ctx.fillStyle = '#46506a'
  ctx.strokeStyle = '#1b2130'
  ctx.lineWidth = 13
  ctx.beginPath()
  ctx.rect(150, 1170, 470, 560)
  ctx.fill()
  ctx.stroke()
  ctx.beginPath()
  ctx.moveTo(385, 1320)
  ctx.lineTo(385, 1730)
  ctx.stroke()
}
