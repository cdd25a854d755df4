import { ink, type Limb, limb, line, stroke } from './pen.ts'

/** What an arm may do above the counter; at rest it hangs with the bust. */
export type ArmPose = 'palm' | 'raised' | 'watch' | 'heart' | 'crossed'

const openHand: Limb = [
  ['M0 6L2 -40', 68],
  ['M-16 -50L-34 -118', 27],
  ['M2 -56L-2 -134', 28],
  ['M20 -54L30 -124', 27],
  ['M32 -40L60 -96', 24],
  ['M-24 -14L-70 -52', 27],
]
const flatHand: Limb = [
  ['M0 6L0 -44', 72],
  ['M-20 -50L-24 -112', 29],
  ['M0 -52L0 -122', 29],
  ['M20 -48L24 -108', 28],
  ['M-22 -6L-62 -42', 26],
]
const fist: Limb = [
  ['M0 6L0 -34', 72],
  ['M-18 -40L20 -44', 56],
  ['M-26 -14L-34 -44', 28],
]

const at = (x: number, y: number, turn: number, drawing: string): string =>
  `<g transform="translate(${x} ${y}) rotate(${turn})">${drawing}</g>`

interface Cloth {
  readonly skin: string
  /** Null when the forearm is bare. */
  readonly sleeve: string | null
}

/** A forearm from behind the counter to a wrist, and the hand that prolongs it. */
function forearm({ skin, sleeve }: Cloth, from: readonly [number, number], to: readonly [number, number], hand: Limb) {
  const turn = (Math.atan2(to[0] - from[0], from[1] - to[1]) * 180) / Math.PI
  const path = `M${from.join(' ')}L${to.join(' ')}`
  const cuff = at(to[0], to[1], turn, `<path d="M-46 14h92" ${stroke(13)}/>`)
  const arm = limb([[path, 76]], skin)
  const drawnHand = at(to[0], to[1], turn, limb(hand, skin))
  // The hand first, or last where skin meets skin and no line parts them.
  if (sleeve === null) return `${arm}${drawnHand}${limbInside(path, skin)}`
  return `${drawnHand}${limb([[path, 82]], sleeve)}${cuff}`
}

const limbInside = (path: string, color: string): string =>
  `<path d="${path}" fill="none" stroke="${color}" stroke-width="70" stroke-linecap="round"/>`

const watchAt = (x: number, y: number, turn: number): string =>
  at(
    x,
    y,
    turn,
    `<path d="M-44 0h88" ${stroke(34)}/><circle r="31" fill="#fff" ${line}/><path d="M0-14V2l10 8" ${stroke(7)}/>`,
  )

/** The arms of someone in that skin and sleeve, in the coordinates of the bust. */
export function drawArms(cloth: Cloth): Readonly<Record<ArmPose, string>> {
  return {
    palm: forearm(cloth, [676, 1150], [742, 920], openHand),
    raised: forearm(cloth, [690, 1150], [748, 840], openHand),
    watch: forearm(cloth, [712, 1100], [440, 886], fist) + watchAt(506, 938, -52),
    heart: forearm(cloth, [712, 1110], [494, 880], flatHand),
    crossed: forearm(cloth, [712, 1096], [220, 930], flatHand) + forearm(cloth, [56, 1100], [548, 950], fist),
  }
}

/** A breath let out, beside the mouth. */
export const puff = `<g ${stroke(9, ink)}><path d="M10 40c20-14 44-10 60 2M30 66c22-10 40-6 54 4M16 14c14-10 32-10 44-2"/></g>`
