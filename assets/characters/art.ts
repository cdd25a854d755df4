import type { Mood } from '../../src/session/play-view.ts'
import type { ArmPose } from './arms.ts'

/** The pieces of a person, each a whole SVG cut to its own box. */
export interface PersonArt {
  readonly body: string
  /** Hair and beard included: the face is drawn over it, so that the mouth is still read. */
  readonly head: string
  /** Glasses, over the face. */
  readonly glasses: string | null
  /** What the person sits in, behind the bust. */
  readonly behind: string | null
  readonly arms: Readonly<Record<ArmPose, string>>
  readonly size: number
  /** How much lower than someone who stands, in the units of the bust. */
  readonly sunk: number
  readonly sighted: boolean
  /** Holds a stick or carries a baby: arms are never crossed. */
  readonly holding: boolean
}

/** Eyes and mouths are line only, so that all people share them. */
export interface FaceArt {
  readonly eyes: Readonly<Record<Mood, string>>
  readonly mouths: Readonly<Record<Mood, string>>
  readonly blink: string
  readonly speak: string
  /** The mouth that lets out a breath, and the breath. */
  readonly sigh: string
  readonly puff: string
}

/** Where each piece goes: x, y, width and height in the coordinates of the Open Peeps bust. */
export const boxes = {
  body: [-70, 440, 820, 770],
  head: [40, -80, 640, 690],
  face: [300, 230, 260, 270],
  behind: [-130, 640, 1010, 570],
  arms: [-30, 680, 880, 530],
  puff: [560, 440, 110, 90],
} as const

/** Where the head turns, and where the bust is cut. */
export const neck = { x: 385, y: 575 } as const
export const foot = { x: 385, y: 1210 } as const
