/** The ink of every drawing. */
export const ink = '#1b2130'

/** An outlined shape. */
export const line = `stroke="${ink}" stroke-width="13" stroke-linecap="round" stroke-linejoin="round"`

export const stroke = (width: number, color = ink): string =>
  `fill="none" stroke="${color}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"`

export const thin = stroke(8)

/** A stroke of a limb: its path and how thick it is inside its outline. */
export type Limb = readonly (readonly [path: string, width: number])[]

/** Thick strokes outlined as one shape: arms and hands. */
export function limb(strokes: Limb, color: string): string {
  const each = (extra: number) =>
    strokes.map(([d, width]) => `<path d="${d}" stroke-width="${width + extra}"/>`).join('')
  const round = 'fill="none" stroke-linecap="round" stroke-linejoin="round"'
  return `<g ${round} stroke="${ink}">${each(25)}</g><g ${round} stroke="${color}">${each(0)}</g>`
}

/** A drawing and its mirror image about the middle of the bust. */
export const twice = (drawing: string): string => `${drawing}<g transform="matrix(-1 0 0 1 770 0)">${drawing}</g>`
