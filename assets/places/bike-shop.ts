import type { PlaceDrawing } from './light.ts'
import { box, flat, ground, room, side, stand, stroke, sunOn } from './space.ts'
import { cardReader, counter, forms, leaflets, on } from './things/desk.ts'
import { bicycle, bottle, carton, helmet, jar, row, shelf } from './things/goods.ts'
import { passer } from './things/passers.ts'
import { plant } from './things/plants.ts'
import { clock, glow, hungSign, pendant, windowPane } from './things/walls.ts'

const shell = room({
  half: 3.8,
  height: 3.6,
  depth: 6.6,
  back: '#f6e7cf',
  walls: '#ecd6b4',
  floor: '#cf9f6c',
  ceiling: '#fdf6ea',
  skirting: '#0b6670',
  joint: '#b3844f',
  tile: [0.7, 0],
})

const awning =
  '<path d="M-140-4h280l14 44q-22 15-44 0-22 15-44 0-22 15-44 0-22 15-44 0-22 15-44 0-22 15-44 0-22 15-44 0Z" fill="#c8452d"/><path d="M-100-4l-4 42M-33-4v42M33-4v42M100-4l4 42" stroke="#fbf7f1" stroke-width="18"/>'

const gear = shelf(
  150,
  [
    row(150, 46, ['#c8452d', '#f2c063', '#0b6670'], helmet),
    row(140, 34, ['#6fa3a8', '#e9b08f', '#e9c491'], carton),
    row(140, 24, ['#0b6670', '#c8452d', '#e2a32e'], bottle),
    row(140, 30, ['#efe3d0', '#6fa3a8', '#c8452d'], jar),
  ],
  54,
)

const tyres = [4.3, 4.9, 5.5]
  .map((z) => side(3.8, [1.7, 2.9], [z, z + 0.42], '#3d4658') + side(3.8, [1.95, 2.65], [z + 0.1, z + 0.32], '#ecd6b4'))
  .join('')

const far = (evening: boolean): string =>
  shell +
  [-1.5, 1.5].map((x) => flat([x - 0.35, x + 0.35], 3.6, [3.4, 6], glow(evening), 'stroke-width="2.4"')).join('') +
  side(-3.8, [1, 2.6], [4, 5.6], '#d9b481') +
  [4.2, 4.6, 5, 5.3]
    .map((z) =>
      stroke(
        [
          [-3.8, 2.3, z],
          [-3.8, 1.4, z + 0.06],
        ],
        'stroke-width="8" stroke="#566076"',
      ),
    )
    .join('') +
  tyres +
  stand(-3.1, 2.75, 6.55, windowPane(200, 230, evening, '#0b6670')) +
  stand(-2.1, 2.85, 6.5, awning) +
  stroke(
    [
      [-0.5, 2.72, 6.5],
      [1.4, 2.72, 6.5],
    ],
    'stroke-width="8"',
  ) +
  stand(0.45, 1.75, 6.5, bicycle('#0b6670')) +
  stroke(
    [
      [-0.5, 1.6, 6.5],
      [1.4, 1.6, 6.5],
    ],
    'stroke-width="8"',
  ) +
  ground(0.45, 6.3, bicycle('#e2a32e'), 170) +
  ground(2.35, 6.5, gear, 150) +
  stand(2.35, 2.95, 6.5, clock(10, 10)) +
  (evening
    ? ''
    : sunOn([
        [-3, 6.1],
        [-1.4, 6.1],
        [-0.6, 4.6],
        [-2.4, 4.6],
      ])) +
  ground(-2.4, 5.3, bicycle('#c8452d'), 170) +
  box([1.55, 3.35], [0, 0.16], [4.5, 5.2], ['#9a6b45', '#7d5231', '#c99b6b']) +
  stand(2.45, 0.16, 4.8, bicycle('#3f7a55')) +
  stand(0, 3.6, 5, hungSign('ATELIER', 30)) +
  stand(-2, 3.6, 4.6, pendant(30, evening, '#e2a32e')) +
  stand(2, 3.6, 4.6, pendant(30, evening, '#e2a32e'))

const rush =
  stand(2.35, 2.95, 6.49, clock(17, 50)) +
  ground(-0.9, 5.9, passer('bo'), 50) +
  ground(-1.5, 5.6, passer('cy'), 50) +
  ground(1.35, 5.9, passer('fa', true), 50) +
  ground(-2.9, 4.6, passer('di'), 50) +
  ground(-1.9, 4.3, passer('el'), 60) +
  ground(1.5, 4.3, passer('ana'), 50) +
  ground(2.95, 4.2, passer('gu', true), 50)

const near =
  counter('#d9a566', '#0b6670', '#08525a', 280) +
  on(240, helmet('#f2c063'), 3) +
  on(430, forms(), 0.9) +
  on(1110, cardReader(), 0.9) +
  on(1270, leaflets(['#c8452d', '#6fa3a8', '#f2c063']), 0.85) +
  on(1480, plant('#e9b08f'), 1.4)

export const bikeShop: PlaceDrawing = {
  planes: (evening) => ({ far: far(evening), rush, near }),
  lamps: [
    { x: 452, y: 190, radius: 520 },
    { x: 1148, y: 190, radius: 520 },
  ],
}
