import { ink } from './space.ts'

/** A place as it is drawn at one time of the day: three planes of 1600×1000, the crowd of a rush hour apart. */
export interface Planes {
  readonly far: string
  /** What a rush hour adds to the far plane. */
  readonly rush: string
  readonly near: string
}

/** A place, by day or in the evening, as the inside of SVG groups. */
export interface PlaceDrawing {
  readonly planes: (evening: boolean) => Planes
  /** How far things of the near plane rise above its counter, in units; `usualRise` if nothing is said. */
  readonly rise?: number
  /** Where lamps shine in the evening, and how far. */
  readonly lamps: readonly { readonly x: number; readonly y: number; readonly radius: number }[]
}

/** What a till, a lamp or a plant on the counter needs. */
export const usualRise = 300

/** Drawn beyond each edge, in units, so that a plane may move a little. */
export const bleed = 60

/** Red, green and blue of what light remains in the evening. */
const dusk = [0.62, 0.56, 0.7] as const
const view = `viewBox="${-bleed} ${-bleed} ${1600 + 2 * bleed} ${1000 + 2 * bleed}"`

/**
 * A whole SVG from the inside of one plane. In the evening every colour darkens but those written in capitals: they
 * give light, as screens and lamps do.
 */
export function asSvg(plane: string, evening: boolean): string {
  const seen = evening ? plane.replace(/#[0-9a-f]{6}\b/g, darkened) : plane
  return `<svg xmlns="http://www.w3.org/2000/svg" ${view}><g fill="none" stroke="#1B2130" stroke-width="${ink}" stroke-linejoin="round" stroke-linecap="round">${seen}</g></svg>`
}

function darkened(colour: string): string {
  const parts = dusk.map((left, index) => {
    const value = Number.parseInt(colour.slice(1 + index * 2, 3 + index * 2), 16)
    return Math.round(value * left)
      .toString(16)
      .padStart(2, '0')
  })
  return `#${parts.join('')}`
}
