import type { PlaceDrawing } from './light.ts'
import { box, face, ground, type Range, room, side, stand, stroke, sunOn } from './space.ts'
import { cardReader, counter, forms, on } from './things/desk.ts'
import { pot, row } from './things/goods.ts'
import { passer } from './things/passers.ts'
import { bouquet, grass, plant, trailing, tree } from './things/plants.ts'
import { clock, hungSign } from './things/walls.ts'

const petals = ['#c8452d', '#f2c063', '#e9b08f', '#7b5a86', '#fbf7f1'] as const

const shell = (evening: boolean): string =>
  room({
    half: 4,
    height: 3.2,
    depth: 8,
    back: evening ? '#34406E' : '#dcecec',
    walls: evening ? '#2E3962' : '#cfe5ea',
    floor: '#d8c8ac',
    ceiling: evening ? '#2B3560' : '#e4f1f2',
    skirting: '#9fb59f',
    joint: '#c2b08f',
    tile: [1, 1],
  })

const bar = 'stroke="#7f9a8c" stroke-width="5"'
const slope = (from: number, fill: string): string =>
  face(
    [
      [from, 3.2, 1.4],
      [0, 4.5, 1.4],
      [0, 4.5, 8],
      [from, 3.2, 8],
    ],
    fill,
    'stroke="none"',
  )

const pane = (evening: boolean): string =>
  slope(-4, evening ? '#2B3560' : '#d3e9ec') +
  slope(4, evening ? '#27305A' : '#e6f3f2') +
  stand(0, 3.2, 7.995, `<path d="M-400 0 0-130 400 0Z" fill="${evening ? '#34406E' : '#dcecec'}" stroke="none"/>`) +
  stand(
    0,
    0,
    7.99,
    `<path d="M-400 0v-120q60-60 120-10 40-70 110-30 60-60 120 6 60-70 130-10 60-60 120 0 70-50 200 4V0Z" fill="${evening ? '#27445A' : '#a9cdb0'}" stroke="none"/>`,
  )

/** A roof and walls of glass between bars, with the trees of outside. */
const glasshouse = (evening: boolean): string => {
  const along = [-4, -2.4, -0.8, 0.8, 2.4, 4].map((x) => {
    const upright = stroke(
      [
        [x, 0, 7.98],
        [x, 3.2, 7.98],
      ],
      bar,
    )
    const rafter = stroke(
      [
        [x, 3.2, 1.6],
        [x, 3.2, 8],
        [0, 4.5, 8],
      ],
      bar,
    )
    return upright + rafter
  })
  const across = [3.4, 4.6, 6, 7.4].map((z) =>
    stroke(
      [
        [-4, 0, z],
        [-4, 3.2, z],
        [0, 4.5, z],
        [4, 3.2, z],
        [4, 0, z],
      ],
      bar,
    ),
  )
  const sill = stroke(
    [
      [-4, 1.1, 1.6],
      [-4, 1.1, 8],
      [4, 1.1, 8],
      [4, 1.1, 1.6],
    ],
    bar,
  )
  return pane(evening) + along.join('') + across.join('') + sill
}

/** A table of pots along a side, in rows that go away. */
const bench = (x: Range, z: Range, from: number): string => {
  const lines: string[] = []
  for (let line = 3; line >= 0; line -= 1) {
    const deep = z[0] + 0.12 + (line * (z[1] - z[0] - 0.2)) / 3.4
    lines.push(
      stand(
        (x[0] + x[1]) / 2,
        0.72,
        deep,
        row((x[1] - x[0]) * 100, 31, [...petals.slice((from + line) % 5), ...petals], pot),
      ),
    )
  }
  return (
    box(x, [0.6, 0.72], z, ['#c99b6b', '#ab7f4d', '#e0bd8e']) +
    box([x[0] + 0.1, x[1] - 0.1], [0, 0.6], [z[0] + 0.1, z[1] - 0.1], ['#9a6b45', '#7d5231', '#9a6b45']) +
    lines.join('')
  )
}

const hanging = [-2.9, -1.5, 1.5, 2.9]
  .map((x) => stand(x, 3.35, 6, `<path d="M-20 34 0-20 20 34"/><g transform="translate(0 34)">${trailing()}</g>`))
  .join('')

/** A string of bulbs from one wall to the other, lit in the evening. */
const bulbs = (evening: boolean): string => {
  const drops = [-3, -2, -1, 0, 1, 2, 3].map(
    (x) =>
      `<g transform="translate(${x * 100} ${60 - x * x * 6})"><path d="M0 0v12"/><circle cy="20" r="9" fill="${evening ? '#FFF0C4' : '#fff3d6'}"/>${evening ? '<circle cy="20" r="46" fill="#FFD98A" fill-opacity=".16" stroke="none"/>' : ''}</g>`,
  )
  return stand(0, 3.5, 4.6, `<path d="M-400-30Q0 150 400-30"/>${drops.join('')}`)
}

const sacks =
  '<path d="M-60 0q-8-20 0-34H60q8 18 0 34ZM-54-34q-8-18 0-32H58q6 16 0 32ZM-44-66q-8-18 0-30H50q6 14 0 30Z" fill="#3f7a55"/><path d="M-24-24h48v14h-48ZM-20-56h48v14h-48ZM-14-88h44v14h-44Z" fill="#fbf7f1"/>'

const far = (evening: boolean): string =>
  shell(evening) +
  glasshouse(evening) +
  (evening
    ? ''
    : sunOn([
        [-1.2, 7.6],
        [1.4, 7.6],
        [2.2, 4.4],
        [-1.4, 4.4],
      ])) +
  bench([-3.7, -2.3], [6.6, 7.6], 0) +
  bench([2.2, 3.6], [6.6, 7.6], 2) +
  ground(0, 7.6, tree('#d98b62'), 60) +
  ground(-0.9, 7.5, plant('#d98b62'), 70) +
  ground(0.95, 7.5, grass('#d98b62'), 60) +
  hanging +
  bench([-3.4, -1.8], [4.6, 5.6], 1) +
  ground(2.2, 5.7, sacks, 120) +
  ground(3.3, 5.5, tree('#0b6670'), 60) +
  bench([2.3, 3.7], [4, 4.7], 3) +
  side(-4, [1.3, 2.3], [3.6, 4.3], '#3f7a55') +
  side(-4, [1.6, 2], [3.75, 4.15], '#fbf7f1', 'stroke="none"') +
  stand(0, 4.3, 6, hungSign('PLANTES', 40, '#2A7145')) +
  stand(2.15, 2.75, 5.8, clock(10, 10)) +
  bulbs(evening)

const rush =
  stand(2.15, 2.75, 5.79, clock(16, 40)) +
  ground(-1.4, 7, passer('bo'), 50) +
  ground(1.6, 6.9, passer('fa', true), 50) +
  ground(-0.6, 6.4, passer('cy'), 50) +
  ground(1.2, 6, passer('gu'), 50) +
  ground(-1.35, 5.3, passer('di'), 50) +
  ground(1.85, 4.7, passer('ana'), 50) +
  ground(-1.75, 4.3, passer('el'), 60)

const near =
  counter('#e0bd8e', '#3f7a55', '#2f5f42', 160) +
  on(150, plant('#d98b62'), 1.6) +
  on(350, bouquet(['#c8452d', '#f2c063', '#7b5a86']), 1.8) +
  on(1100, cardReader(), 0.9) +
  on(1260, forms(), 0.85) +
  on(
    1450,
    `<path d="M-96-30H96L84 0H-84Z" fill="#9a6b45"/><g transform="translate(0 -24)">${row(170, 40, petals, pot)}</g>`,
    1.25,
  )

export const gardenCentre: PlaceDrawing = {
  planes: (evening) => ({ far: far(evening), rush, near }),
  lamps: [
    { x: 400, y: 260, radius: 520 },
    { x: 1200, y: 260, radius: 520 },
  ],
}
