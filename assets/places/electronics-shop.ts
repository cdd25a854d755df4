import type { PlaceDrawing } from './light.ts'
import { box, flat, front, ground, type Range, room, side, stand, sunOn } from './space.ts'
import { cardReader, counter, on, till } from './things/desk.ts'
import {
  cable,
  cased,
  docked,
  headphones,
  laptop,
  listening,
  type Picture,
  price,
  smartphone,
  speaker,
  television,
  unboxed,
} from './things/devices.ts'
import { aisle, row } from './things/goods.ts'
import { passer } from './things/passers.ts'
import { stool } from './things/seats.ts'
import { clock, glow, hungSign, windowPane } from './things/walls.ts'

const vivid = ['#c8452d', '#0b6670', '#f2c063', '#6b7fa8', '#e9b08f'] as const
const boxes = ['#fbf7f1', '#6fa3a8', '#e9c491', '#3d4658', '#c8452d', '#cfe5ea'] as const

const shell = room({
  half: 3.8,
  height: 3.5,
  depth: 6.6,
  back: '#d8e3e6',
  walls: '#c3d3d8',
  floor: '#dcc3a0',
  ceiling: '#f7fafa',
  skirting: '#3d4658',
  joint: '#c3a77f',
  tile: [0.55, 0],
})

/** A wall of screens, each with something else on. */
const screens = (): string => {
  const rows: readonly (readonly Picture[])[] = [
    ['sea', 'hills'],
    ['match', 'flower'],
  ]
  const hung = rows.flatMap((shown, line) =>
    shown.map(
      (picture, index) =>
        `<g transform="translate(${index * 128 - 64} ${line * 84 - 42}) scale(1.14)">${television(picture)}</g>`,
    ),
  )
  return `<path d="M-142-96h284V96h-284Z" fill="#2c3446"/>${hung.join('')}`
}

/** Hooks on a board, one line of goods under the other. */
const rack = (): string => {
  const lines = [
    row(150, 40, vivid, headphones),
    row(160, 32, [...vivid].reverse(), cased),
    row(160, 36, vivid.slice(2), cable),
  ].map((goods, index) => `<g transform="translate(0 ${-210 + index * 43})">${goods}</g>`)
  const doors =
    '<path d="M-84-84H-4v72h-80ZM4-84h80v72H4Z" fill="#d8b284"/><path d="M-14-54v14M14-54v14" stroke-width="5"/>'
  return `<path d="M-92-242H92V0H-92Z" fill="#e9c491"/><path d="M-84-234H84v142H-84Z" fill="#fbf7f1"/>${lines.join('')}${doors}`
}

/** A table of white wood, its goods on top. */
const table = (x: Range, z: Range, goods: string): string => {
  const [near, far] = z
  const legs = [x[0] + 0.1, x[1] - 0.18].map((left) => front([left, left + 0.08], [0, 0.74], near + 0.04, '#c99b6b'))
  return (
    flat(x, 0.006, z, '#1b2130', 'fill-opacity=".16" stroke="none"') +
    legs.join('') +
    box(x, [0.74, 0.82], z, ['#e9c491', '#c99b6b', '#f0d9ae']) +
    stand((x[0] + x[1]) / 2, 0.82, (near + far) / 2, goods)
  )
}

const laptops =
  `<g transform="translate(-46 0)">${laptop('#d3d7e2', 'waves')}</g><g transform="translate(4 0)">${laptop('#8d93a3', 'bars')}</g>` +
  `<g transform="translate(52 0)">${laptop('#d3d7e2', 'hills')}</g><g transform="translate(-22 4)">${price()}</g><g transform="translate(29 4)">${price()}</g>`

const phones = `${row(150, 24, ['#9fd3dc', '#f2c063', '#c8452d', '#6fb58a', '#7b5a86'], smartphone)}<g transform="translate(0 8)">${row(150, 48, ['#f2c063'], price)}</g>`

/** A rail under the ceiling, with its spotlights. */
const spots = (evening: boolean): string => {
  const bulb = evening ? '#FFF0C4' : '#fff3d6'
  const beam = (x: number) =>
    evening && Math.abs(x) > 2
      ? '<path d="M-20 42H20L62 170H-62Z" fill="#FFD98A" fill-opacity=".18" stroke="none"/>'
      : ''
  const heads = [-2.9, -1.3, 1.3, 2.9].map((x) =>
    stand(
      x,
      3.48,
      4.5,
      `${beam(x)}<path d="M0 0v12"/><path d="M-14 12h28l6 26h-40Z" fill="#3d4658"/><path d="M-20 38h40l-6 8h-28Z" fill="${bulb}"/>`,
    ),
  )
  return flat([-3.4, 3.4], 3.49, [4.45, 4.6], '#3d4658') + heads.join('')
}

/** On the wall of the left: the telephone of the season. */
const poster =
  side(-3.8, [0.9, 2.7], [4, 5.8], '#3d4658') +
  side(-3.8, [0.98, 2.62], [4.07, 5.73], '#f2c063') +
  side(-3.8, [1.1, 2.5], [4.7, 5.35], '#2c3446') +
  side(-3.8, [1.22, 2.4], [4.76, 5.29], '#6fa3a8') +
  side(-3.8, [1.22, 1.6], [4.76, 5.29], '#c8452d', 'stroke="none"') +
  [2.3, 2.1, 1.9].map((y) => side(-3.8, [y, y + 0.09], [4.2, 4.56], '#c8452d', 'stroke="none"')).join('')

const far = (evening: boolean): string =>
  shell +
  flat([-0.5, 0.5], 3.5, [3.4, 6], glow(evening), 'stroke-width="2.4"') +
  poster +
  aisle(3.8, 0.45, [5.1, 6.5], boxes, '#e9c491') +
  stand(-2.05, 2.16, 6.55, screens()) +
  ground(-3.62, 6.5, speaker(), 34) +
  ground(-0.44, 6.5, speaker(), 34) +
  stand(-0.3, 2.6, 6.55, windowPane(130, 150, evening, '#3d4658')) +
  ground(2, 6.5, rack(), 190) +
  stand(3.3, 2.78, 6.5, clock(10, 10)) +
  (evening
    ? ''
    : sunOn([
        [-0.3, 6.3],
        [0.8, 6.3],
        [1.2, 4.8],
        [-0.4, 4.8],
      ])) +
  ground(-0.65, 5.7, stool('#0b6670'), 40) +
  table([-2.95, -1.25], [4.7, 5.5], laptops) +
  table([1.3, 3], [4.5, 5.3], phones) +
  stand(-2.05, 3.5, 6, hungSign('IMAGE ET SON', 20, '#0B6670', '#FBF7F1', 17)) +
  stand(1.95, 3.5, 6, hungSign('MOBILES', 20, '#C8452D', '#FBF7F1', 17)) +
  spots(evening)

const rush =
  stand(3.3, 2.78, 6.49, clock(17, 50)) +
  ground(-0.4, 6.1, passer('cy', true), 50) +
  ground(0.9, 6, passer('bo'), 50) +
  ground(-2.3, 5.8, passer('fa', true), 50) +
  ground(2.7, 5.8, passer('di', true), 50) +
  ground(-0.85, 5, passer('ana'), 50) +
  ground(-3.2, 4.5, passer('gu'), 50) +
  ground(3.15, 4.4, passer('el'), 60)

const near =
  counter('#fbf7f1', '#e2a32e', '#b9770e', 260) +
  on(170, docked(), 0.95) +
  on(375, listening(), 0.78) +
  on(1050, cardReader(), 0.9) +
  on(1260, till(), 0.92) +
  on(1500, unboxed(), 0.88)

export const electronicsShop: PlaceDrawing = {
  planes: (evening) => ({ far: far(evening), rush, near }),
  lamps: [
    { x: 284, y: 150, radius: 270 },
    { x: 800, y: 70, radius: 280 },
    { x: 1316, y: 150, radius: 270 },
    { x: 440, y: 540, radius: 340 },
    { x: 1165, y: 540, radius: 340 },
  ],
}
