import type { PlaceDrawing } from './light.ts'
import { box, flat, ground, room, side, stand, sunOn } from './space.ts'
import { counter, keyboard, lamp, monitor, mug, on, pens, phone } from './things/desk.ts'
import { book, row, shelf } from './things/goods.ts'
import { papers } from './things/offices.ts'
import { passer } from './things/passers.ts'
import { grass, trailing, tree } from './things/plants.ts'
import { clock, windowPane } from './things/walls.ts'

const spines = ['#0b6670', '#c8452d', '#f2c063', '#6b7fa8', '#e9b08f', '#3f7a55', '#efe3d0'] as const

const shell = room({
  half: 3.2,
  height: 3.1,
  depth: 5.4,
  back: '#dce7ea',
  walls: '#c8d7dc',
  floor: '#cfa272',
  ceiling: '#f6f9fa',
  skirting: '#fbf7f1',
  joint: '#b68a5b',
  tile: [0.5, 0],
})

const bookcase = shelf(
  150,
  [
    row(130, 16, spines, book),
    `<g transform="translate(-40 0)">${trailing()}</g><g transform="translate(36 0)">${row(70, 16, spines.slice(2), book)}</g>`,
    row(140, 16, [...spines].reverse(), book),
    '<path d="M-62-34h56V0h-56ZM6-34h56V0H6Z" fill="#e9c491"/><path d="M-44-22h20M24-22h20"/>',
  ],
  56,
)

const far = (evening: boolean): string =>
  shell +
  flat([-0.7, 0.7], 3.1, [2.7, 4.6], evening ? '#FFF0C4' : '#ffffff', 'stroke-width="2.4"') +
  stand(-3.05, 2.75, 5.35, windowPane(130, 190, evening)) +
  side(3.2, [0, 2.2], [3.6, 4.7], '#9a6b45') +
  side(3.2, [0, 2.12], [3.68, 4.62], '#d8b284') +
  side(3.2, [1, 1.08], [3.8, 3.9], '#f2c063') +
  stand(2.4, 2.72, 5.3, clock(10, 10)) +
  ground(2.4, 5.3, bookcase, 150) +
  side(-3.2, [1.2, 2.3], [3.5, 4.6], '#9a6b45') +
  side(-3.2, [1.27, 2.23], [3.58, 4.52], '#d9b481') +
  side(-3.2, [1.75, 2.1], [3.7, 3.95], '#f2c063') +
  side(-3.2, [1.7, 2.12], [4.05, 4.35], '#fbf7f1') +
  side(-3.2, [1.35, 1.62], [3.75, 4.1], '#e9b08f') +
  (evening
    ? ''
    : sunOn([
        [-2.7, 5.2],
        [-1.3, 5.2],
        [-0.6, 3.9],
        [-2.2, 3.9],
      ])) +
  box([-2.95, -1.5], [0, 0.72], [4.7, 5.2], ['#fbf7f1', '#dfe3ea', '#ffffff']) +
  stand(-2.7, 0.72, 4.9, grass('#c8452d')) +
  stand(-2.05, 0.72, 4.9, '<path d="M-30-26h60V0h-60Z" fill="#3d4658"/><path d="M-22-38h44v12h-44Z" fill="#fbf7f1"/>') +
  ground(2.75, 4.1, tree('#c8452d'), 60) +
  monitor('#fbf7f1')

const rush =
  stand(2.4, 2.72, 5.29, clock(17, 50)) +
  ground(-2.1, 4.1, passer('ana'), 50) +
  ground(-3, 4.9, passer('bo'), 50) +
  ground(2.2, 4.3, passer('gu'), 50)

const near = (evening: boolean): string =>
  counter('#f0e4d0', '#6b7f8c', '#586a76', 320) +
  on(800, keyboard(), 0.95) +
  on(200, lamp(evening, '#c8452d'), 1.25) +
  on(370, papers(), 0.8) +
  on(1180, phone(), 0.9) +
  on(1330, mug('#0b6670'), 0.8) +
  on(1460, pens(), 1) +
  (evening ? '<path d="M560 792h480l150 40H410Z" fill="#CFE5EA" fill-opacity=".18" stroke="none"/>' : '')

export const office: PlaceDrawing = {
  planes: (evening) => ({ far: far(evening), rush, near: near(evening) }),
  lamps: [
    { x: 800, y: 420, radius: 620 },
    { x: 200, y: 640, radius: 420 },
  ],
}
