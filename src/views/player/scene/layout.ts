import { studentSize } from './posture.ts'
import type { Figure, Stage } from './stage.ts'

export interface Size {
  readonly width: number
  readonly height: number
}

export interface Box extends Size {
  readonly x: number
  readonly y: number
}

/** Where a drawing of 1600×1000 goes: its top left corner and scale. */
export interface Plane {
  readonly x: number
  readonly y: number
  readonly scale: number
}

/** A person's feet (where the bust is cut), scale and facing. */
export interface Standing {
  readonly x: number
  readonly y: number
  readonly scale: number
  readonly mirrored: boolean
}

export interface Layout {
  readonly far: Plane
  readonly near: Plane
  /** The screen of the drawn computer or telephone. */
  readonly screen: Box
  readonly figures: readonly Standing[]
  readonly gauges: { readonly x: number; readonly y: number; readonly scale: number; readonly withPatience: boolean }
  /** Those who wait behind the client, the nearest first. */
  readonly queue: readonly Standing[]
  /** The middle and the bottom of the student seen from behind. */
  readonly student: { readonly x: number; readonly y: number; readonly scale: number }
}

export const drawing = { width: 1600, height: 1000, nearTop: 790 } as const
/** Glass of the screen in the drawings of the phone desk and the office. */
export const glass: Box = { x: 520, y: 205, width: 560, height: 400 }
/** Of a bust, in its own units: from the top of the head to the line where the counter hides it. */
const bustAboveCounter = 1000
const bustBelowCounter = 170
const bustWidth = 700
const nearAtMost = 0.23

/** Places everything in a canvas of that size; pure, so that every size can be tested. `density` is its pixels per CSS pixel. */
export function layoutFor(size: Size, stage: Stage, density = 1): Layout {
  const { width, height } = size
  const scale = Math.max(width / drawing.width, height / drawing.height)
  const far = {
    x: (width - drawing.width * scale) / 2,
    y: (height - drawing.height * scale) * 0.4,
    scale,
  }
  const counter = Math.min((drawing.height - drawing.nearTop) * scale, height * nearAtMost)
  const near = { x: far.x, y: height - counter - drawing.nearTop * scale, scale }
  const screen = screenIn(size, far, height - counter)
  const unit = density * Math.min(1.5, Math.max(0.62, Math.min(width / 640, height / 480) / density))
  return {
    far,
    near,
    screen,
    figures: stage.figures.map((figure) =>
      stage.device.kind === 'window' && figure.role === 'client'
        ? framed(screen)
        : standing(size, height - counter, figure, stage.figures.length),
    ),
    gauges: { x: 14 * unit, y: 14 * unit, scale: unit, withPatience: width >= 360 * density },
    queue: stage.queue.map((_, place) => inQueue(size, height - counter, place, stage.figures.length)),
    student: nearUs(size),
  }
}

function screenIn(size: Size, far: Plane, counterTop: number): Box {
  const width = glass.width * far.scale
  const x = far.x + glass.x * far.scale
  const y = far.y + glass.y * far.scale
  const bottom = Math.min(y + glass.height * far.scale, counterTop)
  return { x: Math.max(0, x), y: Math.max(0, y), width: Math.min(width, size.width), height: bottom - Math.max(0, y) }
}

function standing(size: Size, counterTop: number, figure: Pick<Figure, 'role'>, together: number): Standing {
  const room = size.width / (together > 1 ? 1.9 : 1.35)
  const scale = Math.min((counterTop - size.height * 0.09) / bustAboveCounter, room / bustWidth)
  const beside = figure.role === 'beside'
  const x = together > 1 ? (beside ? 0.74 : 0.29) : beside ? 0.76 : 0.48
  return { x: size.width * x, y: counterTop + bustBelowCounter * scale, scale, mirrored: beside }
}

/** Further and smaller, their heads below the client's, from the counter to the edge. */
function inQueue(size: Size, counterTop: number, place: number, together: number): Standing {
  const nearest = standing(size, counterTop, { role: 'client' }, together).scale
  const scale = nearest * (0.64 - place * 0.07)
  const [first, step] = together > 1 ? [0.53, 0.09] : [0.2, -0.115]
  const eyes = counterTop - nearest * (540 - place * 25)
  return { x: size.width * (first + step * place), y: eyes + 800 * scale, scale, mirrored: false }
}

/** Tall enough for a head above the counter, and no wider than a third of the scene. */
function nearUs({ width, height }: Size): Layout['student'] {
  const scale = Math.min((height * 0.38) / studentSize.height, (width * 0.36) / studentSize.width)
  return { x: width - (studentSize.width / 2) * scale, y: height, scale }
}

/** In a video call one sees head and shoulders: the bust is cut at the foot of the screen. */
function framed(screen: Box): Standing {
  const scale = screen.height / 800
  return { x: screen.x + screen.width / 2, y: screen.y + screen.height + 400 * scale, scale, mirrored: false }
}
