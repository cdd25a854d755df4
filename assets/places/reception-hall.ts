import type { PlaceDrawing } from './light.ts'
import { face, flat, front, ground, room, side, stand, stroke, sunOn } from './space.ts'
import { bell, counter, leaflets, on, screenBack } from './things/desk.ts'
import { passer, seated } from './things/passers.ts'
import { bouquet, grass, plant, tree } from './things/plants.ts'
import { lowTable, post, rack, sofa } from './things/seats.ts'
import { clock, glow, hungSign, pendant, poster, street } from './things/walls.ts'

const shell = room({
  half: 4.2,
  height: 4.1,
  depth: 8,
  back: '#f6ead9',
  walls: '#ecdcc6',
  floor: '#dccbb2',
  ceiling: '#fdf8f0',
  skirting: '#9a6b45',
  joint: '#c2ae90',
  tile: [1.4, 1.1],
})

const entrance = (evening: boolean): string =>
  stand(
    -2.2,
    0,
    7.95,
    `<g transform="translate(-150 -290)">${street(300, 290, evening)}</g><path d="M-156-296h312V0h-312Z" stroke="#2c3446" stroke-width="9"/><path d="M-75-296V0M75-296V0M0-236V0M-150-236h300" stroke-width="5"/><path d="M-12-124v34M12-124v34" stroke-width="5"/><path d="M-140-50l40-50M90-130l50-60" stroke="#fbf7f1"/>`,
  )

const lift = (evening: boolean): string =>
  stand(
    1.3,
    0,
    7.95,
    `<path d="M-68-246H68V0H-68Z" fill="#0b6670"/><path d="M-54-232H54V0H-54Z" fill="#d3d7e2"/><path d="M0-232V0"/><path d="M-38-206l-8 66M40-184l-10 74" stroke="#fbf7f1"/><path d="M-32-284h64v26h-64Z" fill="#2c3446"/><path d="m-14-265 7-11 7 11Z" fill="${evening ? '#F2C063' : '#f2c063'}" stroke="none"/><path d="m2-276 7 11 7-11Z" fill="#566076" stroke="none"/><path d="M88-140h14v32H88Z" fill="#fbf7f1"/>`,
  )

const leftWall = (evening: boolean): string => {
  const glass = evening ? '#34406E' : '#cfe5ea'
  return [4.2, 5.5, 6.8]
    .map(
      (z) =>
        side(-4.2, [0.7, 3.3], [z, z + 0.9], '#fbf7f1') +
        side(-4.2, [0.8, 3.2], [z + 0.06, z + 0.84], glass) +
        stroke([
          [-4.2, 2.3, z + 0.06],
          [-4.2, 2.3, z + 0.84],
        ]),
    )
    .join('')
}

/** A board on the wall of the right: the floors of the house. */
const directory =
  side(4.2, [1.2, 3], [6.3, 7.3], '#0b6670') +
  [2.6, 2.2, 1.8]
    .map(
      (y) =>
        side(4.2, [y, y + 0.12], [6.5, 7.1], '#fbf7f1', 'stroke="none"') +
        side(4.2, [y - 0.14, y - 0.06], [6.7, 7.1], '#9fc0bf', 'stroke="none"'),
    )
    .join('')

const ceiling = (evening: boolean): string =>
  [-2.4, 0, 2.4].map((x) => flat([x - 0.5, x + 0.5], 4.1, [4.4, 7.2], glow(evening), 'stroke-width="2.4"')).join('')

const sunlight = [4.2, 5.5, 6.8]
  .map((z) =>
    sunOn([
      [-3.6, z],
      [-3.6, z + 0.7],
      [-1.4, z - 0.1],
      [-1.4, z - 0.8],
    ]),
  )
  .join('')

const far = (evening: boolean): string =>
  shell +
  ceiling(evening) +
  leftWall(evening) +
  directory +
  front([-4.2, 4.2], [3.2, 3.26], 7.99, '#d8b284') +
  entrance(evening) +
  lift(evening) +
  flat([-3.5, -0.9], 0.005, [5.9, 7.5], '#0b6670') +
  flat([-3.3, -1.1], 0.006, [6.05, 7.35], '#3b7a80', 'stroke="#9fc0bf"') +
  (evening ? '' : sunlight) +
  stand(2.75, 2.55, 7.95, clock(10, 10)) +
  stand(2.75, 1.55, 7.95, poster('hills')) +
  face(
    [
      [2.1, 0.005, 7.4],
      [4.2, 0.005, 7.4],
      [4.2, 0.005, 5],
      [1.7, 0.005, 5],
    ],
    '#efdcb8',
  ) +
  ground(3.05, 6.7, sofa(), 200) +
  ground(2.4, 5.6, lowTable(), 120) +
  ground(3.75, 5.4, tree(), 60) +
  ground(-3.8, 7.3, plant('#c8452d'), 70) +
  ground(-3.3, 4.7, rack(), 70) +
  stand(0, 4.1, 6.2, hungSign('ACCUEIL', 52)) +
  stand(-2.6, 4.1, 5, pendant(54, evening, '#c8452d')) +
  stand(2.6, 4.1, 5, pendant(54, evening, '#c8452d'))

const rush =
  stand(2.75, 2.55, 7.94, clock(17, 50)) +
  ground(-1.5, 7.5, passer('gu'), 50) +
  ground(-2.6, 7.1, passer('cy'), 50) +
  stand(2.7, 0, 6.5, seated('di')) +
  stand(3.4, 0, 6.5, seated('bo')) +
  ground(-1.9, 6.2, passer('fa'), 50) +
  ground(1.9, 5.7, passer('ana'), 50) +
  ground(-2.6, 5.2, passer('el'), 60) +
  ground(-1.95, 4.5, post(110), 40) +
  ground(-3.05, 4.5, post(110), 40)

const near =
  counter('#fbf7f1', '#0b6670', '#08525a', 260) +
  on(1270, screenBack()) +
  on(470, bell(), 0.9) +
  on(330, bouquet(), 1.9) +
  on(110, leaflets()) +
  on(1510, grass('#e9b08f'), 1.9)

export const receptionHall: PlaceDrawing = {
  planes: (evening) => ({ far: far(evening), rush, near }),
  lamps: [
    { x: 385, y: 190, radius: 520 },
    { x: 1215, y: 190, radius: 520 },
  ],
}
