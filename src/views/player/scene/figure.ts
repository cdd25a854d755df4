import type { GameObjects, Scene } from 'phaser'
import type { ArmPose } from '../../../../assets/characters/arms.ts'
import { foot, neck } from '../../../../assets/characters/art.ts'
import type { Mood } from '../../../session/play-view.ts'
import { type Act, type Farewell, lasting } from './acts.ts'
import { Arm } from './arm.ts'
import { Board } from './board.ts'
import { Face } from './face.ts'
import { actGestures, armOfAct, armOfMood, type Gesture, gestures, rest } from './gesture.ts'
import type { Standing } from './layout.ts'
import type { Motion } from './motion.ts'
import type { Theme } from './palette.ts'
import type { FacePictures, PersonPictures } from './pictures.ts'
import { type Look, paintPiece } from './piece.ts'

interface Timed {
  readonly act: Act
  readonly from: number
  readonly until: number
}

const waveBeforeLeaving = 900

/** A person on the stage: a bust that breathes, a head that turns on its neck, a face that changes, an arm that moves. */
export class Figure {
  readonly #motion: Motion
  readonly #people: PersonPictures
  readonly #root: GameObjects.Container
  readonly #head: GameObjects.Container
  readonly #behind: Board
  readonly #body: Board
  readonly #face: Face
  readonly #arm: Arm
  readonly #pose = { x: 0, y: 0, alpha: 0, facing: 1 }
  readonly #gesture: Gesture = { ...rest }
  #look: Look = { standing: { x: 0, y: 0, scale: 0, mirrored: false }, theme: 'light', cutAt: foot.y }
  #script: Timed[] = []
  #acting: Timed | undefined
  #farewell: { readonly until: number; go(): void } | undefined

  constructor(scene: Scene, motion: Motion, pictures: PersonPictures, faces: FacePictures, mood: Mood) {
    this.#motion = motion
    this.#people = pictures
    this.#behind = new Board(scene)
    this.#body = new Board(scene)
    this.#face = new Face(scene, motion, pictures, faces, mood)
    this.#arm = new Arm(scene, motion, pictures)
    this.#head = scene.add.container(0, 0, this.#face.images)
    this.#root = scene.add.container(0, 0, [this.#behind.image, this.#body.image, this.#head, this.#arm.image])
    this.#behind.image.setVisible(pictures.behind !== null)
  }

  get object(): GameObjects.Container {
    return this.#root
  }

  /** Puts the person there at once, painted for that size and light; nothing is painted below `floor`. */
  stand(standing: Standing, theme: Theme, floor: number = standing.y): void {
    const cutAt = foot.y - (standing.y - floor) / standing.scale
    const before = this.#look
    const turned = standing.mirrored !== before.standing.mirrored
    const repaint =
      standing.scale !== before.standing.scale || turned || theme !== before.theme || cutAt !== before.cutAt
    this.#look = { standing, theme, cutAt }
    if (repaint) this.#paint()
    this.#pose.y = standing.y
  }

  enter(from: number): void {
    Object.assign(this.#pose, { x: from, alpha: 0 })
    this.#motion.to(this.#pose, { x: this.#look.standing.x, alpha: 1 }, 520, undefined, 'Cubic.easeOut')
    this.#motion.beat(this.#gesture, { lift: 16 }, 130, 2)
  }

  /** Walks to where they now stand. */
  settle(): void {
    this.#motion.to(this.#pose, { x: this.#look.standing.x, alpha: 1, facing: 1 }, 400)
  }

  /** Turns to the way out and goes; who is glad waves first. */
  leave(to: number, manner: Farewell, now: number, then: () => void): void {
    this.#script = []
    this.#acting = undefined
    const quick = manner === 'cross'
    const gone = () => {
      this.destroy()
      then()
    }
    const walk = () => {
      this.#motion.beat(this.#gesture, { lift: 14 }, quick ? 90 : 150, 3)
      this.#motion.to(this.#pose, { x: to, alpha: 0 }, quick ? 480 : 760, gone, 'Cubic.easeIn')
    }
    const away = Math.sign(to - this.#pose.x) === (this.#look.standing.mirrored ? -1 : 1) ? 1 : -1
    const go = () => {
      this.#arm.pose(null)
      this.#motion.to(this.#pose, { facing: away }, 200, walk)
    }
    if (manner !== 'glad' || this.#motion.reduced) {
      go()
      return
    }
    this.#arm.pose('raised')
    this.#motion.beat(this.#gesture, { nod: 20 }, 160, 2)
    this.#motion.wake(waveBeforeLeaving + 300)
    this.#farewell = { until: now + waveBeforeLeaving, go }
  }

  feel(mood: Mood): void {
    if (mood === this.#face.mood) return
    this.#face.feel(mood)
    const { by, times, hold, duration } = gestures[mood]
    this.#move(by, times, duration, hold)
  }

  /** Does these one after the other, instead of what was under way. `speaking` is how long their words last. */
  perform(acts: readonly Act[], now: number, speaking = 0): void {
    let from = now
    this.#script = acts.map((act) => {
      const until = from + (act === 'speak' ? speaking : lasting[act])
      const timed = { act, from, until }
      from = until
      return timed
    })
    this.#acting = undefined
    this.#motion.wake(from - now + 400)
  }

  /** Called at each frame. */
  update(now: number): void {
    this.#followScript(now)
    const { scale, mirrored } = this.#look.standing
    const still = this.#motion.reduced
    const breath = still ? 0 : Math.sin(now / 640)
    const act = this.#acting?.act
    const talking = act === 'speak'
    const { lift, lean, turn, nod, duck, shift, peer } = this.#gesture
    const bob = talking && !still ? Math.abs(Math.sin(now / 150)) * 7 : 0
    const side = mirrored ? -1 : 1
    // Whole pixels, and no turning but in gestures: Canvas copies upright pictures far faster than it turns them.
    const x = Math.round(this.#pose.x + shift * side * scale)
    const rise = duck - lift - breath * 2
    // On a drawn screen the bust stays put, or it would leave its frame; the head moves alone.
    const framed = this.#look.cutAt < foot.y
    this.#root.setPosition(x, Math.round(this.#pose.y + (framed ? 0 : rise) * scale)).setAlpha(this.#pose.alpha)
    this.#root.setRotation(framed ? 0 : lean * side).setScale(this.#pose.facing, 1)
    const up = neck.y - foot.y - breath * 2.5 + nod - bob + (framed ? rise : 0)
    this.#head.setPosition(Math.round(peer * side * scale), Math.round(up * scale)).setRotation(turn * side)
    this.#face.update(now, { talking, sighing: act === 'sigh', lookingDown: act === 'watch' && this.#people.sighted })
    this.#arm.update(still ? 0 : Math.sin(now / 170) * (talking || this.#farewell ? 9 : 0) * scale)
  }

  destroy(): void {
    for (const target of [this.#pose, this.#gesture]) this.#motion.stop(target)
    this.#face.destroy()
    this.#arm.destroy()
    for (const board of [this.#behind, this.#body]) board.destroy()
    this.#root.destroy()
  }

  #followScript(now: number): void {
    if (this.#farewell) {
      if (now < this.#farewell.until) return
      const { go } = this.#farewell
      this.#farewell = undefined
      go()
      return
    }
    const current = this.#script.find(({ from, until }) => now >= from && now < until)
    if (current !== this.#acting) {
      this.#acting = current
      const does = current && actGestures[current.act]
      if (does) this.#move(does.by, does.times, does.duration, gestures[this.#face.mood].hold)
    }
    if (this.#pose.alpha > 0) this.#arm.pose(this.#armNow())
  }

  /** On a drawn screen the frame would cut an arm. */
  #armNow(): ArmPose | null {
    if (this.#look.cutAt < foot.y) return null
    const pose = (this.#acting && armOfAct[this.#acting.act]) ?? armOfMood[this.#face.mood] ?? null
    return pose === 'crossed' && this.#people.holding ? null : pose
  }

  #move(by: Partial<Gesture>, times: number, duration: number, hold: Partial<Gesture>): void {
    const settle = () => this.#motion.to(this.#gesture, hold, 320)
    this.#motion.stop(this.#gesture)
    if (this.#motion.reduced) Object.assign(this.#gesture, rest)
    if (times === 0) settle()
    else this.#motion.beat(this.#gesture, by, duration, times, settle)
  }

  #paint(): void {
    paintPiece(this.#body, 'body', this.#people.body, this.#look)
    if (this.#people.behind) paintPiece(this.#behind, 'behind', this.#people.behind, this.#look)
    this.#face.paint(this.#look)
    this.#arm.paint(this.#look)
  }
}
