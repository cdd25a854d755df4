/** Goods of shops, in centimetres from the middle of their foot. */
import { box, flat, type Range, side } from '../space.ts'

export type Colours = readonly string[]

const cycle = (colours: Colours, index: number): string => colours[index % colours.length] ?? '#efe3d0'

/** Goods side by side over that width, one drawing for each colour. */
export function row(
  width: number,
  step: number,
  colours: Colours,
  draw: (fill: string, index: number) => string,
): string {
  const count = Math.floor(width / step)
  return Array.from(
    { length: count },
    (_, index) =>
      `<g transform="translate(${Math.round((index - (count - 1) / 2) * step)} 0)">${draw(cycle(colours, index), index)}</g>`,
  ).join('')
}

export const carton = (fill: string): string =>
  `<path d="M-15-34h30V0h-30Z" fill="${fill}"/><path d="M-5-34H5v13H-5Z" fill="#fbf7f1" stroke-width="2"/>`
export const bottle = (fill: string): string =>
  `<path d="M-9 0v-24q0-6 5-9v-9h8v9q5 3 5 9V0Z" fill="${fill}"/><path d="M-9-19H9v11H-9Z" fill="#fbf7f1" stroke-width="2"/>`
export const jar = (fill: string): string =>
  `<path d="M-12-24h24V0h-24Z" fill="${fill}"/><path d="M-13-31h26v8h-26Z" fill="#fbf7f1"/>`
export const folded = (fill: string): string =>
  `<path d="M-20-9h40V0h-40ZM-20-18h40v9h-40ZM-19-27h38v9h-38Z" fill="${fill}"/>`
export const book = (fill: string, index: number): string =>
  `<path d="M-6-${34 + (index % 3) * 5}H6V0H-6Z" fill="${fill}"/>`
export const pot = (fill: string, index: number): string =>
  `<path d="M-14-22h28L10 0h-20Z" fill="#d98b62"/><path d="M-12-22q-10-14 2-20-2-14 10-14t10 14q12 6 2 20Z" fill="#5d9068"/>${index % 2 ? `<circle cx="-5" cy="-38" r="5" fill="${fill}"/><circle cx="7" cy="-32" r="5" fill="${fill}"/>` : `<circle cy="-50" r="6" fill="${fill}"/>`}`

/** A shelf against the back, its goods in rows from the top one down; 100 wide for one metre. */
export function shelf(width: number, rows: readonly string[], gap = 52, wood = '#c99b6b', inside = '#efe3d0'): string {
  const height = rows.length * gap + 14
  const boards = rows.map((goods, index) => {
    const y = -height + 12 + (index + 1) * gap
    return `<g transform="translate(0 ${y})">${goods}</g><path d="M${-width / 2} ${y}h${width}v7h${-width}Z" fill="${wood}"/>`
  })
  return `<path d="M${-width / 2 - 6} ${-height}h${width + 12}V0h${-width - 12}Z" fill="${wood}"/><path d="M${-width / 2} ${-height + 8}h${width}V-8h${-width}Z" fill="${inside}"/>${boards.join('')}`
}

/** Shelves along a side wall, with blocks of goods, in the perspective of the place. */
export function aisle(x: number, deep: number, z: Range, colours: Colours, wood = '#c99b6b', levels = 4): string {
  const inner = x < 0 ? x + deep : x - deep
  const [x0, x1] = x < 0 ? [x, inner] : [inner, x]
  const parts = [box([x0, x1], [0, 2.2], z, [wood, '#efe3d0', wood])]
  const count = Math.round((z[1] - z[0]) / 0.34)
  for (let level = 0; level < levels; level += 1) {
    const y = 0.16 + (level * 2) / levels
    parts.push(side(inner, [y - 0.05, y], z, wood))
    for (let index = count - 1; index >= 0; index -= 1) {
      if ((index * 7 + level * 5) % 11 === 0) continue
      const from = z[0] + 0.05 + (index * (z[1] - z[0] - 0.08)) / count
      const tall = 0.26 + ((index * 3 + level) % 3) * 0.05
      parts.push(
        side(inner, [y, y + tall], [from, from + 0.26], cycle(colours, index + level * 2), 'stroke-width="2.6"'),
      )
    }
  }
  return parts.join('')
}

/** Lines that lead on the floor, of that colour, from near to far. */
export const floorBand = (x: Range, z: Range, fill: string): string => flat(x, 0.003, z, fill, 'stroke="none"')

/** Clothes on a rail of that width, 150 high. */
export function rail(width: number, colours: Colours): string {
  const clothes = row(width - 20, 22, colours, (fill, index) => {
    const long = 70 + (index % 3) * 12
    return `<path d="M0-150v8"/><path d="M-13-134q6-8 13-8t13 8l5 ${long}h-36Z" fill="${fill}"/>`
  })
  return `<path d="M${-width / 2} 0V-152M${width / 2} 0V-152M${-width / 2 - 12} 0h24M${width / 2 - 12} 0h24" stroke-width="5"/><path d="M${-width / 2}-152h${width}" stroke-width="6"/>${clothes}`
}

/** A mannequin without a head, 150 high. */
export const mannequin = (top: string, below: string): string =>
  `<path d="M0-60V-4M-22 0h44" stroke-width="5"/><path d="M-22-84h44l8 42h-60Z" fill="${below}"/><path d="M-8-152h16v8q22 2 26 20l4 34-12 2-4-22v30h-44v-30l-4 22-12-2 4-34q4-18 26-20Z" fill="${top}"/>`

/** A bicycle, 180 long. */
export const bicycle = (frame: string): string =>
  `<g transform="translate(0 -36) scale(.42)" stroke-width="8"><g fill="#fbf7f1" fill-opacity=".35" stroke-width="13"><circle cx="-122" r="86"/><circle cx="122" r="86"/></g><path d="M-122-80V80M-202 0h160M-179-57l114 114M-179 57l114-114M122-80V80M42 0h160M65-57 179 57M65 57 179-57" stroke="#8d93a3" stroke-width="3"/><path d="M-122 0h112L-52-112-122 0M-10 0 84-92M-52-112 76-122 122 0" stroke-width="22"/><path d="M-122 0h112L-52-112-122 0M-10 0 84-92M-52-112 76-122 122 0" stroke="${frame}" stroke-width="11"/><path d="m-52-112-9-30M76-122l-8-34M68-156q34-6 40 14M-10 0l22 34M2 36h24" stroke-width="10"/><path fill="#1B2130" d="M-92-150q34-8 62 2-6 14-32 10-22-2-30-12Z"/><circle cx="-10" r="19" fill="#fbf7f1"/></g>`

export const helmet = (fill: string): string =>
  `<path d="M-18 0q-2-26 18-26T20 0Z" fill="${fill}"/><path d="M-8-4q0-14 4-20M6-4q2-12-2-21" stroke-width="2"/>`
