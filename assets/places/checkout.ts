import type { PlaceDrawing } from './light.ts'
import { box, flat, ground, room, side, stand } from './space.ts'
import { bag, bell, cardReader, counter, on, till } from './things/desk.ts'
import { carton, row, shelf } from './things/goods.ts'
import { passer } from './things/passers.ts'
import { grass } from './things/plants.ts'
import { post } from './things/seats.ts'
import { clock, glow, hungSign, pendant, poster } from './things/walls.ts'

const cartons = ['#e9c491', '#e2ae77', '#6fa3a8', '#efe3d0', '#c99b6b'] as const

const shell = room({
  half: 3.5,
  height: 3.6,
  depth: 6.2,
  back: '#dfeae4',
  walls: '#c9dbd4',
  floor: '#cfc6b6',
  ceiling: '#f7fbf8',
  skirting: '#0b6670',
  joint: '#b5ab98',
  tile: [1, 1],
})

/** The way to the store room: shelves of parcels behind an open door. */
const storeRoom =
  '<path d="M-98-236H98V0H-98Z" fill="#9a6b45"/><path d="M-84-222H84V0H-84Z" fill="#f3dcb6"/><path d="M-84-30H84V0H-84Z" fill="#d8b284"/>' +
  `<g transform="translate(0 -18)">${shelf(144, [row(140, 36, cartons, carton), row(120, 36, cartons.slice(2), carton), row(140, 36, cartons.slice(1), carton)], 56, '#8d93a3', '#e6cfa6')}</g>` +
  '<path d="M84-222 128-206V10L84 0Z" fill="#0b6670"/><path d="M116-110v18" stroke="#fbf7f1" stroke-width="5"/>'

/** Where goods brought back are tried: tools on a board, a bench. */
const bench =
  '<path d="M-110-200h220v96h-220Z" fill="#d9b481"/><path d="M-84-180l12 56M-92-128h40M-28-186v60M-40-178q12-16 24 0" stroke-width="6"/><circle cx="34" cy="-152" r="26" fill="#fbf7f1"/><path d="M34-178v52M8-152h52" stroke="#8d93a3"/><path d="M84-184v34M84-150q-9 18 0 30 9-12 0-30Z" fill="#f2c063"/>' +
  '<path d="M-112 0v-72M112 0v-72" stroke-width="8"/><path d="M-124-82h248v14h-248Z" fill="#c99b6b"/><path d="M-96-82v-8h56v8M-92-90h48v-26h-48Z" fill="#566076"/><g transform="translate(30 -82)">' +
  `${row(90, 36, cartons, carton)}</g>`

const far = (evening: boolean): string =>
  shell +
  [-1.4, 1.4].map((x) => flat([x - 0.4, x + 0.4], 3.6, [3.2, 5.6], glow(evening), 'stroke-width="2.4"')).join('') +
  side(-3.5, [0, 2.7], [3.9, 5.6], '#2c3446') +
  side(-3.5, [0, 2.6], [4, 5.5], evening ? '#34406E' : '#cfe5ea') +
  side(-3.5, [0, 2.6], [4.73, 4.77], '#2c3446') +
  ground(-1.75, 6.15, storeRoom, 190) +
  ground(1.7, 5.9, bench, 230) +
  stand(-0.1, 2.5, 6.15, poster('chart')) +
  stand(-0.1, 1.4, 6.15, poster('leaf', '#fbf7f1')) +
  stand(2.95, 2.85, 6.15, clock(10, 10)) +
  box([-2.9, -2.8], [0, 1.5], [3.9, 4.3], ['#fbf7f1', '#dfe3ea', '#fbf7f1']) +
  box([-2.9, -2.8], [0, 1.5], [5, 5.4], ['#fbf7f1', '#dfe3ea', '#fbf7f1']) +
  ground(3.1, 5, grass('#c8452d'), 60) +
  stand(-1.75, 3.6, 4.9, hungSign('CAISSE', 34, '#C8452D')) +
  stand(1.75, 3.6, 4.9, hungSign('S.A.V.', 34)) +
  stand(0, 3.6, 4.4, pendant(30, evening, '#c8452d'))

const rush =
  stand(2.95, 2.85, 6.14, clock(17, 50)) +
  ground(-0.5, 5.9, passer('bo'), 50) +
  ground(-1.1, 5.5, passer('cy'), 50) +
  ground(-1.65, 5.1, passer('di'), 50) +
  ground(-2.1, 4.7, passer('fa'), 50) +
  ground(-2.3, 4.2, passer('gu'), 50) +
  ground(1.25, 5.4, passer('el'), 60) +
  ground(2.3, 4.8, passer('ana'), 50) +
  ground(-1.65, 3.8, post(110), 40) +
  ground(-2.75, 3.8, post(110), 40)

const near =
  counter('#3b7a80', '#e9c491', '#c99b6b', 220) +
  on(1330, till()) +
  on(1080, cardReader()) +
  on(190, bag(), 1.05) +
  on(390, bell(), 0.85)

export const checkout: PlaceDrawing = {
  planes: (evening) => ({ far: far(evening), rush, near }),
  lamps: [
    { x: 470, y: 230, radius: 480 },
    { x: 1120, y: 230, radius: 480 },
  ],
}
