import type { PlaceDrawing } from './light.ts'
import { box, flat, front, ground, room, side, stand, sunOn } from './space.ts'
import { bag, cardReader, counter, on, till } from './things/desk.ts'
import { folded, mannequin, rail, row, shelf } from './things/goods.ts'
import { passer } from './things/passers.ts'
import { grass } from './things/plants.ts'
import { clock, glow, hungSign, pendant, windowPane } from './things/walls.ts'

const warm = ['#c8452d', '#e9b08f', '#f2c063', '#efe3d0', '#9a6b45'] as const
const cool = ['#0b6670', '#6fa3a8', '#6b7fa8', '#cfe5ea', '#5d9068'] as const

const shell = room({
  half: 3.7,
  height: 3.5,
  depth: 6.4,
  back: '#f3ddd3',
  walls: '#e8cabd',
  floor: '#d9c3a5',
  ceiling: '#fdf5f0',
  skirting: '#fbf7f1',
  joint: '#c2a986',
  tile: [0.6, 0],
})

/** Where one tries on: curtains between two walls. */
const cabins =
  '<path d="M-110-226h220V0h-220Z" fill="#9a6b45"/><path d="M-100-214h94V0h-94ZM6-214h94V0H6Z" fill="#6b4a38"/>' +
  '<path d="M-100-214h70q6 110-10 208h-60ZM6-214h94V-6H6Z" fill="#0b6670"/><path d="M-84-206q4 100-4 196M-62-206q4 100-4 196M24-206v198M44-206v198M64-206v198M84-206v198" stroke="#08525a"/><path d="M-110-216h220" stroke="#f2c063" stroke-width="5"/>'

const mirror =
  '<path d="M-34-186h68V0h-68Z" fill="#b9770e"/><path d="M-27-179h54V-8h-54Z" fill="#dbe9ec"/><path d="m-16-120 30-40M-16-96l36-48" stroke="#fbf7f1"/>'

const piles = shelf(
  140,
  [
    row(130, 44, cool, folded),
    row(130, 44, warm, folded),
    row(130, 44, [...cool].reverse(), folded),
    row(130, 44, warm.slice(1), folded),
  ],
  50,
  '#fbf7f1',
  '#e8cabd',
)

const far = (evening: boolean): string =>
  shell +
  [-1.5, 1.5].map((x) => flat([x - 0.35, x + 0.35], 3.5, [3.4, 5.8], glow(evening), 'stroke-width="2.4"')).join('') +
  front([-3.7, 3.7], [2.72, 2.78], 6.39, '#c8452d', 'stroke="none"') +
  stand(-3.2, 2.5, 6.35, windowPane(150, 220, evening, '#c8452d')) +
  ground(-0.55, 6.35, cabins, 220) +
  ground(1.15, 6.3, mirror, 70) +
  ground(2.45, 6.3, piles, 150) +
  stand(2.45, 2.65, 6.35, clock(10, 10)) +
  side(-3.7, [1.3, 2.6], [3.8, 4.6], '#fbf7f1') +
  side(-3.7, [1.5, 2.4], [3.95, 4.45], '#e9b08f') +
  side(3.7, [1.3, 2.6], [3.8, 4.6], '#fbf7f1') +
  side(3.7, [1.5, 2.4], [3.95, 4.45], '#6fa3a8') +
  (evening
    ? ''
    : sunOn([
        [-3, 6],
        [-1.8, 6],
        [-0.9, 4.6],
        [-2.4, 4.6],
      ])) +
  ground(-2.6, 5.6, rail(150, warm), 150) +
  ground(2.7, 5.2, rail(140, cool), 150) +
  ground(-1.35, 5.3, mannequin('#f2c063', '#3d4658'), 50) +
  box([1.25, 2.2], [0, 0.75], [4.7, 5.3], ['#fbf7f1', '#e6dccb', '#ffffff']) +
  stand(1.73, 0.75, 4.9, row(90, 44, warm, folded)) +
  ground(-2.9, 4.4, mannequin('#c8452d', '#0b6670'), 50) +
  ground(3.1, 4.4, grass('#c8452d'), 60) +
  stand(-0.55, 3.5, 5.4, hungSign('ESSAYAGE', 26, '#C8452D', '#FBF7F1', 18)) +
  stand(1.75, 3.5, 4.6, pendant(34, evening, '#0b6670')) +
  stand(-1.95, 3.5, 4.6, pendant(34, evening, '#0b6670'))

const rush =
  stand(2.45, 2.65, 6.34, clock(17, 50)) +
  ground(0.4, 6, passer('bo'), 50) +
  ground(-0.2, 5.6, passer('fa'), 50) +
  ground(-1.9, 5.1, passer('cy', true), 50) +
  ground(2.3, 4.6, passer('di', true), 50) +
  ground(1.2, 5.4, passer('el'), 60) +
  ground(-2.1, 4.3, passer('ana'), 50) +
  ground(1.65, 4.2, passer('gu'), 50)

const near =
  counter('#fbf7f1', '#c8452d', '#a63823', 300) +
  on(1330, till()) +
  on(1090, cardReader(), 0.95) +
  on(180, bag('#0b6670', '#f2c063')) +
  on(400, `<g transform="scale(2.6)">${folded('#e9b08f')}</g>`)

export const clothesShop: PlaceDrawing = {
  planes: (evening) => ({ far: far(evening), rush, near }),
  lamps: [
    { x: 461, y: 200, radius: 520 },
    { x: 1104, y: 200, radius: 520 },
  ],
}
