import type { Posture } from '../../../session/play-view.ts'

interface Drawn {
  readonly torso: string
  /** Thick strokes: arms as seen from behind. */
  readonly arms: string
  readonly head: readonly [x: number, y: number]
  /** Added to the head when it is seen from the side. */
  readonly profile?: string
  /** Towards the client, in radians. */
  readonly lean?: number
}

/** Of a student seen from behind; the bottom is cut by the edge of the scene. Drawn about an upright at 230. */
export const studentSize = { width: 540, height: 430 } as const

const back = 'M112 460V310C112 226 160 196 230 196S348 226 348 310V460Z'
const head = [230, 112] as const

/** How the student stands: each told from the others by its outline alone. */
const postures: Readonly<Record<Posture, Drawn>> = {
  open: { torso: back, arms: 'M140 262 84 356 26 282M320 262 376 356 434 282', head },
  'leaning-in': { torso: back, arms: 'M140 270 70 330 34 258M322 270 360 400', head: [206, 116], lean: -0.24 },
  upright: { torso: back, arms: 'M136 270 108 460M324 270 352 460', head },
  closed: { torso: back, arms: 'M136 262 66 352 170 372M324 262 394 352 290 372', head },
  'turned-away': {
    torso: 'M150 460C136 320 170 200 262 198C340 200 352 320 346 460Z',
    arms: 'M250 262 236 360 326 388',
    head: [276, 112],
    profile: 'M330 86 366 122 328 136Z',
  },
}

const fills = { light: '#27384d', dark: '#0d1219' } as const
const rims = { light: '#fbf7f1', dark: '#7c8aa0' } as const

/** The student, near us and in the shade: nobody in particular, so that anybody may be them. */
export function paintPosture(ctx: CanvasRenderingContext2D, posture: Posture, theme: 'light' | 'dark'): void {
  const { torso, arms, head: at, profile, lean = 0 } = postures[posture]
  ctx.save()
  ctx.translate(studentSize.width / 2, studentSize.height)
  ctx.rotate(lean)
  ctx.translate(-230, -430)
  ctx.lineJoin = 'round'
  ctx.lineCap = 'round'
  const shapes = new Path2D(`${torso}${profile ?? ''}M${at[0] - 22} 150h44v70h-44Z`)
  shapes.addPath(round(at))
  const limbs = new Path2D(arms)
  // All the rims first, then all the fills: one outline round the whole.
  ctx.strokeStyle = rims[theme]
  ctx.lineWidth = 76
  ctx.stroke(limbs)
  ctx.lineWidth = 20
  ctx.stroke(shapes)
  ctx.fillStyle = fills[theme]
  ctx.fill(shapes)
  ctx.strokeStyle = rims[theme]
  ctx.lineWidth = 66
  ctx.stroke(limbs)
  ctx.strokeStyle = fills[theme]
  ctx.lineWidth = 56
  ctx.stroke(limbs)
  ctx.restore()
}

function round([x, y]: Drawn['head']): Path2D {
  const path = new Path2D()
  path.ellipse(x, y, 64, 72, 0, 0, Math.PI * 2)
  for (const side of [-64, 64]) {
    path.moveTo(x + side + 13, y + 14)
    path.ellipse(x + side, y + 14, 13, 18, 0, 0, Math.PI * 2)
  }
  return path
}
