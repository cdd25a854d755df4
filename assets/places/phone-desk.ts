import type { PlaceDrawing } from './light.ts'
import { flat, ground, room, side, stand } from './space.ts'
import { counter, headset, keyboard, monitor, mug, on, pens } from './things/desk.ts'
import { chair, divider, waiting, workDesk } from './things/offices.ts'
import { passer, seated } from './things/passers.ts'
import { plant, trailing } from './things/plants.ts'
import { clock, glow, pendant, windowPane } from './things/walls.ts'

const shell = room({
  half: 4.1,
  height: 3.5,
  depth: 7,
  back: '#f4ddcb',
  walls: '#ebcdb6',
  floor: '#a9b8bd',
  ceiling: '#fdf3ea',
  skirting: '#9a6b45',
  joint: '#94a5ab',
  tile: [1.2, 1.2],
})

/** A desk of a colleague, empty or not, between two dividers. */
const desk = (x: number, z: number, fill: string): string =>
  ground(x - 0.1, z + 0.6, divider(fill, 180), 180) +
  ground(x, z + 0.3, chair('#c8452d'), 50) +
  ground(x, z, workDesk(), 140)

const hangingClock = (hour: number, minute: number): string =>
  `<path d="M0 0v50"/><g transform="translate(0 78)">${clock(hour, minute)}</g>`

const hangingCount = (calls: number, evening: boolean): string =>
  `<path d="M-40 0v44M40 0v44"/><g transform="translate(0 76)">${waiting(calls, evening)}</g>`

const far = (evening: boolean): string =>
  shell +
  [-2.5, 2.5].map((x) => flat([x - 0.4, x + 0.4], 3.5, [3.6, 6.4], glow(evening), 'stroke-width="2.4"')).join('') +
  stand(-4, 2.95, 6.95, windowPane(180, 170, evening)) +
  stand(2.3, 2.95, 6.95, windowPane(180, 170, evening)) +
  side(-4.1, [1.1, 2.5], [4.4, 5.9], '#0b6670') +
  side(-4.1, [1.25, 2.35], [4.55, 5.75], '#f4ddcb', 'stroke="none"') +
  [4.8, 5.1, 5.4]
    .map((z, index) => side(-4.1, [1.4, 1.7 + index * 0.2], [z, z + 0.18], '#c8452d', 'stroke-width="2.4"'))
    .join('') +
  side(4.1, [1, 2.7], [4.4, 6], '#c8452d') +
  side(4.1, [1.15, 2.55], [4.55, 5.85], '#f4ddcb', 'stroke="none"') +
  [2.2, 1.9, 1.6, 1.3].map((y) => side(4.1, [y, y + 0.1], [4.7, 5.6], '#e9b08f', 'stroke="none"')).join('') +
  stand(-2.5, 3.5, 5, hangingClock(10, 10)) +
  stand(2.6, 3.5, 5, hangingCount(1, evening)) +
  desk(-3.1, 5.6, '#6fa3a8') +
  desk(3.15, 5.6, '#6fa3a8') +
  ground(3.6, 4.5, plant('#0b6670'), 70) +
  stand(-3.3, 3.5, 4.6, `<path d="M-20 0 0 50M20 0 0 50"/><g transform="translate(0 50)">${trailing()}</g>`) +
  stand(0, 3.5, 4.6, pendant(34, evening, '#0b6670')) +
  monitor('#2c3446')

const rush =
  stand(-2.5, 3.5, 5, hangingClock(17, 50)) +
  stand(2.6, 3.5, 5, hangingCount(7, true)) +
  stand(-3.25, 0.2, 6, seated('cy')) +
  stand(3.1, 0.2, 6, seated('bo')) +
  stand(-3.1, 0, 5.6, workDesk()) +
  stand(3.15, 0, 5.6, workDesk()) +
  ground(-2.35, 4.8, passer('di'), 50) +
  ground(2.35, 4.6, passer('ana'), 50)

const near = (evening: boolean): string =>
  counter('#d8985f', '#8c5a34', '#74482a', 320) +
  on(800, keyboard(), 0.95) +
  on(1200, headset(), 1.1) +
  on(380, mug(), 0.9) +
  on(230, pens(), 1) +
  on(
    1440,
    '<path d="M-74-8h148v8H-74Z" fill="#fbf7f1"/><path d="M-74-20H70v12H-74Z" fill="#0b6670"/><path d="M-66-32H76v12H-66Z" fill="#f2c063"/>',
    1,
  ) +
  (evening ? '<path d="M560 792h480l150 40H410Z" fill="#CFE5EA" fill-opacity=".18" stroke="none"/>' : '')

export const phoneDesk: PlaceDrawing = {
  planes: (evening) => ({ far: far(evening), rush, near: near(evening) }),
  lamps: [{ x: 800, y: 420, radius: 760 }],
}
