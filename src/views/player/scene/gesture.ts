import type { ArmPose } from '../../../../assets/characters/arms.ts'
import type { Mood } from '../../../session/play-view.ts'
import type { Act } from './acts.ts'

/** How a body departs from rest: shift, lift, duck, nod and peer (the head goes forward) in units of the drawing, lean and turn in radians. */
export interface Gesture {
  lift: number
  duck: number
  nod: number
  lean: number
  turn: number
  shift: number
  peer: number
}

export const rest: Readonly<Gesture> = { lift: 0, duck: 0, nod: 0, lean: 0, turn: 0, shift: 0, peer: 0 }

interface Reaction {
  /** What is done, there and back. */
  readonly by: Partial<Gesture>
  readonly times: number
  readonly duration: number
  /** What remains while the mood lasts; upright, because a body at rest is drawn at every frame. */
  readonly hold: Partial<Gesture>
}

/** What a body does when a mood comes. People face right: a negative lean goes back, away from the student. */
export const gestures: Readonly<Record<Mood, Reaction>> = {
  neutral: { by: {}, times: 0, duration: 0, hold: rest },
  happy: { by: { nod: 26, turn: 0.05 }, times: 2, duration: 150, hold: { ...rest, shift: 8, peer: 4 } },
  delighted: {
    by: { lift: 30, turn: -0.06 },
    times: 3,
    duration: 130,
    hold: { ...rest, lift: 10, shift: 14, peer: 8 },
  },
  doubtful: { by: { turn: 0.09 }, times: 1, duration: 240, hold: { ...rest, shift: -12, peer: -6, nod: 4 } },
  annoyed: {
    by: { lean: -0.06, turn: 0.05 },
    times: 1,
    duration: 170,
    hold: { ...rest, shift: -34, peer: -8, nod: 6 },
  },
  angry: {
    by: { lean: 0.05, lift: 12, turn: 0.05 },
    times: 3,
    duration: 90,
    hold: { ...rest, shift: 26, peer: 16, nod: 10 },
  },
  worried: { by: { turn: -0.05 }, times: 2, duration: 150, hold: { ...rest, duck: 16, nod: 14 } },
  surprised: { by: { lift: 34, lean: -0.05 }, times: 1, duration: 120, hold: { ...rest, lift: 8, shift: -16 } },
}

/** What a body does for each act; the mood's hold comes back after it. */
export const actGestures: Readonly<Record<Act, Omit<Reaction, 'hold'>>> = {
  listen: { by: { nod: 24 }, times: 1, duration: 170 },
  sigh: { by: { lift: 18, nod: -10 }, times: 1, duration: 300 },
  watch: { by: { nod: 34, turn: 0.06 }, times: 1, duration: 560 },
  calm: { by: { duck: 14, nod: 10 }, times: 1, duration: 480 },
  speak: { by: { peer: 10, nod: 8 }, times: 1, duration: 220 },
  shift: { by: { shift: 16 }, times: 1, duration: 420 },
}

/** The arm of each act, over that of the mood. */
export const armOfAct: Readonly<Partial<Record<Act, ArmPose>>> = { watch: 'watch', calm: 'heart', speak: 'palm' }

export const armOfMood: Readonly<Partial<Record<Mood, ArmPose>>> = { annoyed: 'crossed', worried: 'heart' }
