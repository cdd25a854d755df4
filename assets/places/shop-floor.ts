import type { PlaceDrawing } from './light.ts'
import { box, flat, ground, room, stand, sunOn } from './space.ts'
import { bag, cardReader, counter, leaflets, on } from './things/desk.ts'
import { aisle, bottle, carton, folded, jar, row, shelf } from './things/goods.ts'
import { passer } from './things/passers.ts'
import { plant } from './things/plants.ts'
import { clock, glow, hungSign, pendant, poster, windowPane } from './things/walls.ts'

const goods = ['#c8452d', '#e9c491', '#0b6670', '#f2c063', '#6fa3a8', '#e9b08f', '#5d9068'] as const
const warm = ['#e2ae77', '#f2c063', '#c8452d', '#efe3d0'] as const
const cool = ['#6fa3a8', '#0b6670', '#cfe5ea', '#5d9068'] as const

const shell = room({
  half: 4,
  height: 3.7,
  depth: 8,
  back: '#f6e7cf',
  walls: '#ecd6b4',
  floor: '#d3a877',
  ceiling: '#fdf6ea',
  skirting: '#9a6b45',
  joint: '#b98b5a',
  tile: [0.8, 0],
})

/** Cartons piled in the middle of the floor, under a price board. */
const pile = (x: number, z: number): string =>
  ground(
    x,
    z,
    `<g transform="translate(-22 0)">${carton('#e2ae77')}</g><g transform="translate(14 0)">${carton('#c8452d')}</g><g transform="translate(-4 -34)">${carton('#f2c063')}</g>`,
    80,
  )

const backShelf = shelf(
  300,
  [row(290, 34, goods, carton), row(290, 24, cool, bottle), row(290, 30, warm, jar), row(290, 46, goods, folded)],
  52,
)

const far = (evening: boolean): string =>
  shell +
  [-1.6, 1.6].map((x) => flat([x - 0.35, x + 0.35], 3.7, [3.6, 7.4], glow(evening), 'stroke-width="2.4"')).join('') +
  stand(-2.6, 3, 7.95, windowPane(210, 230, evening, '#0b6670')) +
  stand(
    -1.55,
    3.02,
    7.9,
    '<path d="M-116-4h232l14 40q-16 14-33 0-16 14-32 0-17 14-33 0-16 14-32 0-17 14-33 0-16 14-32 0-17 14-33 0-16 14-32 0Z" fill="#c8452d"/><path d="M-87-4l-5 40M-29-4l-2 40M29-4l3 40M87-4l5 40" stroke="#fbf7f1" stroke-width="12"/>',
  ) +
  ground(1.75, 7.8, backShelf, 300) +
  stand(1.75, 3, 7.9, poster('sun')) +
  stand(2.9, 3, 7.9, clock(10, 10)) +
  (evening
    ? ''
    : sunOn([
        [-2.6, 7.6],
        [-0.7, 7.6],
        [0.4, 5.6],
        [-1.9, 5.6],
      ])) +
  aisle(-4, 0.75, [3.5, 7.3], goods) +
  aisle(4, 0.75, [3.5, 7.3], [...cool, ...warm]) +
  pile(-1.9, 6.9) +
  ground(-2.55, 6.2, plant('#0b6670'), 70) +
  box([1.9, 2.75], [0, 0.8], [5.2, 5.9], ['#e9c491', '#c99b6b', '#f0d9ae']) +
  stand(2.3, 0.8, 5.5, row(84, 26, warm, jar)) +
  stand(-1.75, 3.7, 5.6, hungSign('NOUVEAUTÉS', 36, '#C8452D')) +
  stand(1.75, 3.7, 5.6, hungSign('CONSEIL', 36)) +
  stand(0, 3.7, 5, pendant(40, evening, '#e2a32e'))

const rush =
  stand(2.9, 3, 7.89, clock(17, 50)) +
  ground(-0.9, 7.3, passer('bo'), 50) +
  ground(0.9, 7, passer('cy', true), 50) +
  ground(-2.6, 5.6, passer('gu'), 50) +
  ground(-1.7, 6.2, passer('fa', true), 50) +
  ground(2.5, 6.5, passer('el'), 60) +
  ground(1.75, 5.7, passer('ana'), 50) +
  ground(-2.1, 4.7, passer('di'), 50)

const near =
  counter('#d9a566', '#0b6670', '#08525a', 240) +
  on(150, bag(), 0.9) +
  on(330, leaflets(['#f2c063', '#c8452d', '#6fa3a8']), 0.8) +
  on(1250, cardReader()) +
  on(1450, plant('#e9b08f'), 1.5)

export const shopFloor: PlaceDrawing = {
  planes: (evening) => ({ far: far(evening), rush, near }),
  lamps: [
    { x: 480, y: 200, radius: 520 },
    { x: 1120, y: 200, radius: 520 },
  ],
}
