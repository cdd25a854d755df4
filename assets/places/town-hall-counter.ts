import type { PlaceDrawing } from './light.ts'
import { front, ground, room, side, stand, stroke, sunOn } from './space.ts'
import { counter, forms, on, pens, screenBack } from './things/desk.ts'
import { passer, seated } from './things/passers.ts'
import { plant } from './things/plants.ts'
import { seats } from './things/seats.ts'
import { clock, lettering, pendant, street } from './things/walls.ts'

const shell = room({
  half: 3.8,
  height: 4,
  depth: 6.8,
  back: '#f1e6cf',
  walls: '#e4d5b6',
  floor: '#e6dcca',
  ceiling: '#fbf6ea',
  skirting: '#6f4a2e',
  joint: '#cabb9f',
  tile: [0.9, 0.9],
})

/** Panels of wood along the foot of the walls. */
const panels =
  front([-3.8, 3.8], [0.16, 1.1], 6.79, '#a9754a') +
  side(-3.8, [0.16, 1.1], [1.4, 6.8], '#96653e') +
  side(3.8, [0.16, 1.1], [1.4, 6.8], '#96653e') +
  [-3.4, -2.6, 0.9, 1.7, 2.5].map((x) => front([x, x + 0.64], [0.3, 0.96], 6.78, 'none', 'stroke="#7d5231"')).join('') +
  [3.2, 4.1, 5, 5.9]
    .flatMap((z) => [-3.8, 3.8].map((x) => side(x, [0.3, 0.96], [z, z + 0.7], 'none', 'stroke="#7d5231"')))
    .join('')

const arch = (evening: boolean): string =>
  `<g transform="translate(-52 -216)">${street(104, 216, evening)}</g><path d="M-62 6v-240h124V6M-52-216v216h104v-216" fill="none"/><path d="M-70-236h140v-26H-70Z" fill="#fbf7f1"/><path d="M-62-236h10V0h-10ZM52-236h10V0H52ZM-70 0H70v10H-70Z" fill="#fbf7f1"/><path d="M0-236V0M-52-150H52"/>`

/** A bust in its niche, without any one's features. */
const niche =
  '<path d="M-44 0v-112q0-46 44-46t44 46V0Z" fill="#d8c49c"/><path d="M-30 0v-12h60V0Z" fill="#fbf7f1"/><path d="M-34-12q2-38 22-42v-14q-18-8-14-34 4-22 28-22 22 2 24 24 0 24-14 32v14q20 4 22 42Z" fill="#fbf7f1"/><path d="M-28-102q0-28 30-28 24 0 26 22-14-8-26-4-18 2-30 10Z" fill="#e6dcca"/><path d="M8-92v4M-4-92v4M0-80q4 3 8 0" stroke-width="2.4"/>'

const flags =
  '<path d="M-30 6-62-130M30 6 62-130M0 6v-150" stroke-width="5"/>' +
  ['#1f4e9e', '#fbf7f1', '#c8452d']
    .map(
      (fill, index) =>
        `<path d="M${-62 + index * 17}-${130 - index * 4}q9 34 ${4 + index * 2} 66l16 8q6-40-3-${78 - index}Z" fill="${fill}"/>`,
    )
    .join('') +
  '<path d="M62-130q34 10 44 2 4 40 10 52-26 8-42-2Z" fill="#2c4fa0"/><circle cx="88" cy="-100" r="11" stroke="#f2c063" stroke-dasharray="2 6" stroke-width="5"/><circle cy="8" r="12" fill="#f2c063"/>'

const notices =
  '<path d="M-80-62H80v124H-80Z" fill="#6f4a2e"/><path d="M-72-54H72V54H-72Z" fill="#3f7a55"/><g stroke-width="2.6"><path d="M-62-44h38v52h-38ZM-12-44h34v44h-34ZM32-40h32v44H32ZM-56 16h44v30h-44ZM0 10h30v38H0ZM40 14h24v32H40Z" fill="#fbf7f1"/></g><path d="M-54-34h22M-54-24h22M-54-14h14M-4-34h18M-4-24h12M40-30h16M40-20h16M-48 26h28M6 22h18M6 32h12" stroke="#8d93a3" stroke-width="2.4"/><path d="M-62-44h38v8h-38Z" fill="#0b6670" stroke-width="2"/>'

const ticketMachine =
  '<path d="M-24-120h48V0h-48Z" fill="#0b6670"/><path d="M-16-108h32v34h-32Z" fill="#CFE5EA"/><path d="M-10-62h20v6h-20Z" fill="#1B2130"/><path d="M-6-58h14v20H-6Z" fill="#fbf7f1"/>'

const called = (number: string): string =>
  `<path d="M-70-30H70v60H-70Z" fill="#2c3446"/><text x="0" y="15" text-anchor="middle" textLength="100" font-family="Verdana,DejaVu Sans,sans-serif" font-weight="700" font-size="40" fill="#F2C063" stroke="none">${number}</text>`

const far = (evening: boolean): string =>
  shell +
  panels +
  front([-3.8, 3.8], [3.72, 3.86], 6.78, '#fbf7f1') +
  stand(-2.5, 1.2, 6.75, arch(evening)) +
  stand(-1.05, 1.2, 6.75, arch(evening)) +
  stand(0.95, 1.3, 6.75, niche) +
  stand(2.75, 1.9, 6.75, notices) +
  stand(2.75, 2.88, 6.75, clock(10, 10, '#a9754a')) +
  stand(2.75, 3.44, 6.75, lettering('MAIRIE', 32, '#6f4a2e')) +
  side(3.8, [0, 2.7], [4.4, 5.6], '#6f4a2e') +
  side(3.8, [0, 2.58], [4.5, 5.5], '#a9754a') +
  side(3.8, [1.5, 2.4], [4.65, 5.35], evening ? '#F6D890' : '#cfe5ea') +
  stroke([
    [3.8, 1.95, 4.65],
    [3.8, 1.95, 5.35],
  ]) +
  (evening
    ? ''
    : sunOn([
        [-2.9, 6.2],
        [-2, 6.2],
        [-1.4, 4.9],
        [-2.5, 4.9],
      ]) +
      sunOn([
        [-1.5, 6.2],
        [-0.6, 6.2],
        [0.2, 4.9],
        [-0.9, 4.9],
      ])) +
  ground(-1.8, 6.2, seats(3, '#3b7a80'), 180) +
  ground(2.3, 6.3, seats(3, '#3b7a80'), 180) +
  stand(-3.3, 1.6, 5.6, flags) +
  ground(-2.6, 4.5, ticketMachine, 50) +
  ground(3.2, 4.6, plant('#c8452d'), 70) +
  stand(0, 4, 5, `<path d="M-60 0v34M60 0v34"/><g transform="translate(0 64)">${called('A 042')}</g>`) +
  stand(-1.9, 4, 4.8, pendant(46, evening, '#b9770e')) +
  stand(1.9, 4, 4.8, pendant(46, evening, '#b9770e'))

const rush =
  stand(2.75, 2.88, 6.74, clock(11, 45, '#a9754a')) +
  stand(-2.38, 0, 6.1, seated('cy')) +
  stand(-1.8, 0, 6.1, seated('bo')) +
  stand(-1.22, 0, 6.1, seated('ana')) +
  stand(1.72, 0, 6.2, seated('fa')) +
  stand(2.3, 0, 6.2, seated('gu')) +
  ground(-0.5, 5.8, passer('el'), 60) +
  ground(-1.95, 4.9, passer('di'), 50) +
  ground(1.6, 5.2, passer('bo'), 50) +
  ground(2.4, 4.8, passer('cy'), 50) +
  stand(0, 4, 5, `<g transform="translate(0 64)">${called('A 067')}</g>`)

const near =
  counter('#e6dcca', '#96653e', '#7d5231', 200) +
  on(1250, screenBack()) +
  on(160, pens(), 1.05) +
  on(330, forms(), 1.1) +
  on(
    480,
    '<path d="M-40-14h80V0h-80Z" fill="#2c3446"/><path d="M-26-34h52v20h-52Z" fill="#6f4a2e"/><path d="M-8-60H8v28H-8Z" fill="#a9754a"/><circle cy="-68" r="15" fill="#a9754a"/>',
    0.9,
  ) +
  on(1470, plant('#0b6670'), 1.35)

export const townHallCounter: PlaceDrawing = {
  planes: (evening) => ({ far: far(evening), rush, near }),
  lamps: [
    { x: 483, y: 190, radius: 520 },
    { x: 1117, y: 190, radius: 520 },
  ],
}
