import type { PlaceDrawing } from './light.ts'
import { box, front, ground, room, side, stand, sunOn } from './space.ts'
import { counter, forms, leaflets, on, screenBack } from './things/desk.ts'
import { floorBand } from './things/goods.ts'
import { passer, seated } from './things/passers.ts'
import { seats } from './things/seats.ts'
import {
  backpack,
  type Departure,
  departures,
  information,
  microphone,
  suitcase,
  ticketMachine,
  train,
} from './things/travel.ts'
import { gable, type Vault, vault } from './things/vault.ts'
import { clock, sign } from './things/walls.ts'

const half = 5.2
const deep = 9
const spring = 3.9
const roof: Vault = { half, spring, rise: 2.1, deep }
const brick = '#eec4a4'

const shell = room({
  half,
  height: spring,
  depth: deep,
  back: brick,
  walls: '#e2b28f',
  floor: '#dcd3c3',
  ceiling: '#d3e9ec',
  skirting: '#566076',
  joint: '#bdb3a0',
  tile: [1.3, 1.3],
})

/** A way out: the platform and the train behind it, under an arch; `x` in metres. */
const arch = (x: number, evening: boolean): string => {
  const far = 1.67
  const view = `${Math.round(x * 100 * far - 120 * far)} -447 ${Math.round(240 * far)} 551`
  const sky = evening ? '#2B3560' : '#cfe5ea'
  return stand(
    x,
    0,
    deep - 0.02,
    `<svg x="-120" y="-330" width="240" height="330" viewBox="${view}" overflow="hidden"><path d="M-900-460H900V120H-900Z" fill="${sky}" stroke="none"/><g stroke-width="6"><path d="M-900-420H900v34H-900Z" fill="#8d93a3"/><g transform="translate(-700 0)">${train(1800, evening)}</g><path d="M-900-22H900v130H-900Z" fill="#c9bfae"/><path d="M-900 8H900v16H-900Z" fill="#f2c063" stroke="none"/></g></svg>` +
      `<path d="M-122-332h244v124A122 122 0 0 0-122-208Z" fill="${brick}" stroke="none"/><path d="M-120 0v-210a120 120 0 0 1 240 0V0h14v-210a134 134 0 0 0-268 0V0Z" fill="#fbf7f1"/><path d="M0-330V0M-120-210h240" stroke-width="5" stroke="#3b6a78"/><path d="M-14-120v34M14-120v34" stroke-width="5"/>`,
  )
}

/** Lamps of the wall, in metres from the middle: one on each pier. */
const piers = [-4.8, -1.6, 1.6, 4.8]
const lanterns = (evening: boolean): string =>
  piers
    .map((x) =>
      stand(
        x,
        2.5,
        deep - 0.03,
        `${evening ? '<circle r="70" fill="#FFD98A" fill-opacity=".2" stroke="none"/>' : ''}<path d="M0 20v16M-10 38h20" stroke-width="5"/><path d="M-13-18h26l-5 38H-8Z" fill="${evening ? '#FFF0C4' : '#fff3d6'}"/><path d="M-18-18h36L8-32H-8Z" fill="#3b6a78"/>`,
      ),
    )
    .join('')

const calm: readonly Departure[] = [
  ['10:24', 86, 'A'],
  ['10:41', 62, 'C'],
  ['10:58', 94, 'B'],
  ['11:06', 70, 'A'],
]
const busy: readonly Departure[] = [
  ['17:52', 74, 'A'],
  ['17:55', 90, 'B', true],
  ['18:03', 58, 'C'],
  ['18:10', 84, 'A', true],
]
const board = (lines: readonly Departure[], z: number): string =>
  stand(2.75, 4.1, z, `<path d="M-90 0v-90M90 0v-90" stroke="#3b6a78" stroke-width="5"/>${departures(lines)}`)

const hungClock = (hour: number, minute: number): string =>
  stand(
    0,
    4.62,
    6.79,
    `<path d="M0-190v150" stroke-width="6"/><g transform="scale(1.35)">${clock(hour, minute, '#3b6a78')}</g>`,
  )

/** Timetables on the wall of the right. */
const timetables = [5, 6.1, 7.2]
  .map(
    (z) =>
      side(half, [1.1, 2.6], [z, z + 0.8], '#fbf7f1') +
      side(half, [2.25, 2.6], [z, z + 0.8], '#f2c063') +
      [2, 1.8, 1.6, 1.4]
        .map((y) => side(half, [y, y + 0.07], [z + 0.12, z + 0.68], '#b9bcc8', 'stroke="none"'))
        .join(''),
  )
  .join('')

/** Papers and drinks for the journey, behind the window of a shop. */
const kiosk = (evening: boolean): string => {
  const shelves = [0.75, 1.3, 1.85].map((y, level) => {
    const goods = Array.from({ length: 7 }, (_, index) => {
      const z = 6.5 - index * 0.28
      const fill = ['#c8452d', '#0b6670', '#f2c063', '#6fa3a8', '#e9b08f'][(index * 2 + level) % 5] ?? '#c8452d'
      return side(-half, [y, y + 0.28 + ((index + level) % 2) * 0.08], [z, z + 0.2], fill, 'stroke-width="2.6"')
    })
    return goods.join('') + side(-half, [y - 0.05, y], [4.6, 6.8], '#9a6b45')
  })
  return (
    side(-half, [0.4, 2.6], [4.4, 7], '#3b6a78') +
    side(-half, [0.55, 2.45], [4.6, 6.8], evening ? '#F6E6B8' : '#f3dcb6') +
    shelves.join('') +
    box([-half, -4.7], [2.6, 2.9], [4.3, 7.1], ['#c8452d', '#a63823', '#c8452d'])
  )
}

const far = (evening: boolean): string =>
  shell +
  vault(roof, evening) +
  gable(roof, brick, evening) +
  kiosk(evening) +
  timetables +
  front([-half, half], [0.16, 0.6], deep - 0.01, '#d9a27c') +
  [-3.2, 0, 3.2].map((x) => arch(x, evening)).join('') +
  ['A', 'B']
    .map((name, index) => stand(-3.2 + index * 3.2, 3.55, deep - 0.03, sign(`VOIE ${name}`, '#1F3F66')))
    .join('') +
  lanterns(evening) +
  (evening
    ? ''
    : sunOn([
        [-4.2, 8.6],
        [-2.2, 8.6],
        [-0.8, 6],
        [-3.4, 6],
      ]) +
      sunOn([
        [2.2, 8.6],
        [4.2, 8.6],
        [4.8, 6],
        [2.2, 6],
      ])) +
  floorBand([-3.32, -3.08], [2.4, deep - 0.02], '#f2c063') +
  ground(-4.8, 7.9, ticketMachine(), 60) +
  ground(-4.13, 7.9, ticketMachine(), 60) +
  ground(3.15, 7, seats(3, '#0b6670'), 180) +
  ground(2.05, 6.6, suitcase('#c8452d'), 50) +
  ground(4.45, 6.7, backpack('#e2a32e'), 50) +
  board(calm, 6.2) +
  hungClock(10, 10)

const rush =
  hungClock(17, 50) +
  board(busy, 6.19) +
  ground(-2.3, 8.4, passer('gu', true), 50) +
  ground(1.9, 8.2, passer('fa'), 50) +
  ground(-4.3, 7.2, passer('bo', true), 50) +
  stand(2.57, 0, 6.9, seated('cy')) +
  stand(3.73, 0, 6.9, seated('di')) +
  ground(-2.7, 6.6, passer('el'), 60) +
  ground(-3.4, 5.8, passer('ana'), 50) +
  ground(4.5, 5.3, passer('gu'), 50)

const near =
  counter('#fbf7f1', '#2a5f86', '#1f4a6b', 240) +
  on(150, leaflets(['#f2c063', '#6fa3a8', '#c8452d']), 0.95) +
  on(370, information(), 0.95) +
  on(1110, forms(), 0.85) +
  on(1290, screenBack(), 0.95) +
  on(1510, microphone(), 1.15)

export const stationHall: PlaceDrawing = {
  planes: (evening) => ({ far: far(evening), rush, near }),
  lamps: piers.map((x) => ({ x: Math.round(800 + x * 89), y: 346, radius: 330 })),
}
