import type { PlaceDrawing } from './light.ts'
import { box, flat, front, ground, room, side, stand } from './space.ts'
import { counter, forms, gel, on, phone, screenBack } from './things/desk.ts'
import { floorBand } from './things/goods.ts'
import { passer, rolling, seated } from './things/passers.ts'
import { plant } from './things/plants.ts'
import { seats } from './things/seats.ts'
import { clock, glow, hungSign, poster, sign, windowPane } from './things/walls.ts'

const shell = room({
  half: 4,
  height: 3.5,
  depth: 6.8,
  back: '#eaf3f1',
  walls: '#d5e7e4',
  floor: '#cfd8dc',
  ceiling: '#fbfdfd',
  skirting: '#6fa3a8',
  joint: '#bcc8cd',
  tile: [1.3, 1.3],
})

/** The way to the wards: swinging doors under their name. */
const ward = (name: string, colour: string, evening: boolean): string => {
  const glass = evening ? '#F6E6B8' : '#cfe5ea'
  return `<path d="M-88-226H88V0H-88Z" fill="#8d93a3"/><path d="M-80-218H-2V0h-78ZM2-218h78V0H2Z" fill="${colour}"/><path d="M-46-184h26v70h-26ZM20-184h26v70H20Z" fill="${glass}"/><path d="M-74-96h66v12h-66ZM8-96h66v12H8Z" fill="#fbf7f1"/><g transform="translate(0 -252)">${sign(name, '#2A5F86', '#FBF7F1', 20)}</g>`
}

const trolleyGel =
  '<path d="M0-6v-90M-20 0h40q-4-10-20-10T-20 0Z" stroke-width="5"/><path d="M-18-142h36v50h-36Z" fill="#fbf7f1"/><path d="M0-130v24M-12-118h24" stroke="#2a7145" stroke-width="7"/>'

const far = (evening: boolean): string =>
  shell +
  [-1.9, 0, 1.9].map((x) => flat([x - 0.4, x + 0.4], 3.5, [3.4, 6], glow(evening), 'stroke-width="2.4"')).join('') +
  front([-4, 4], [0.95, 1.1], 6.79, '#6fa3a8') +
  side(-4, [0.95, 1.1], [1.4, 6.8], '#5d9297') +
  side(4, [0.95, 1.1], [1.4, 6.8], '#5d9297') +
  stand(-2.2, 0, 6.75, ward('CONSULTATIONS', '#e2ae77', evening)) +
  stand(2.2, 0, 6.75, ward('RADIOLOGIE', '#9fc0bf', evening)) +
  floorBand([-2.45, -2.25], [2.4, 6.78], '#e2a32e') +
  floorBand([1.95, 2.15], [2.4, 6.78], '#2a5f86') +
  stand(-0.75, 2.7, 6.75, windowPane(150, 130, evening)) +
  stand(3.5, 2.75, 6.75, clock(10, 10)) +
  stand(3.52, 1.75, 6.75, poster('people', '#fbf7f1')) +
  stand(-3.5, 1.95, 6.75, poster('leaf', '#fbf7f1')) +
  side(-4, [1.4, 2.6], [4.2, 5.6], '#2A5F86') +
  [2.3, 2, 1.7].map((y) => side(-4, [y, y + 0.12], [4.5, 5.4], '#FBF7F1', 'stroke="none"')).join('') +
  ground(0, 6.4, seats(3, '#2a7145'), 180) +
  ground(3.3, 5.3, seats(2, '#2a7145'), 120) +
  ground(-3.35, 5.2, plant('#e2a32e'), 70) +
  ground(-2.75, 5.9, trolleyGel, 40) +
  box([3, 3.6], [0, 0.6], [4.2, 4.7], ['#fbf7f1', '#dfe3ea', '#ffffff']) +
  stand(3.3, 0.6, 4.4, '<path d="M-18-10h36V0h-36ZM-14-18h34v8h-34Z" fill="#f2c063"/>') +
  stand(-0.1, 3.5, 5, hungSign('ACCUEIL', 30, '#2A7145'))

const rush =
  stand(3.5, 2.75, 6.74, clock(9, 40)) +
  stand(-0.58, 0, 6.3, seated('cy')) +
  stand(0, 0, 6.3, seated('gu')) +
  stand(0.58, 0, 6.3, seated('fa')) +
  stand(3.02, 0, 5.2, seated('ana')) +
  stand(3.6, 0, 5.2, seated('bo')) +
  ground(-1.2, 5.7, passer('el'), 60) +
  ground(-2.2, 5.3, passer('bo'), 50) +
  ground(1.9, 5.2, rolling('cy'), 90) +
  ground(-2.1, 4.4, passer('di'), 50)

const near =
  counter('#fbf7f1', '#2a7145', '#205a36', 300) +
  on(1270, screenBack()) +
  on(400, gel(), 1) +
  on(210, phone(), 1.1) +
  on(1050, forms(), 0.75) +
  on(
    1490,
    '<path d="M-70-60H60V0H-70Z" fill="#566076"/><path d="M-50-70h90v12h-90Z" fill="#3d4658"/><path d="M-44-118h74v52h-74Z" fill="#fbf7f1"/><path d="M-30-104h46M-30-92h46M-30-80h28" stroke="#8d93a3"/><path d="M30-30h14" stroke="#7FD39B" stroke-width="6"/>',
    1,
  )

export const hospitalReception: PlaceDrawing = {
  planes: (evening) => ({ far: far(evening), rush, near }),
  lamps: [
    { x: 430, y: 160, radius: 520 },
    { x: 1170, y: 160, radius: 520 },
  ],
}
