import type { PlaceDrawing } from './light.ts'
import { box, flat, front, ground, type Range, room, side, stand, stroke } from './space.ts'
import { bag, counter, forms, leaflets, on } from './things/desk.ts'
import { type PasserId, passer } from './things/passers.ts'
import { plant, tree } from './things/plants.ts'
import { rack, stool } from './things/seats.ts'
import { hungSign, lettering, poster } from './things/walls.ts'

const shell = room({
  half: 7.5,
  height: 7,
  depth: 15,
  back: '#dfe3ea',
  walls: '#cfd6e0',
  floor: '#8d93a3',
  ceiling: '#4a5570',
  skirting: '#3d4658',
  joint: '#7c8396',
  tile: [20, 0],
})

/** Steel under the roof, with its spotlights. */
const truss = (z: number, evening: boolean): string => {
  const lights = [-4, -1.4, 1.4, 4].map((x) =>
    stand(
      x,
      5.6,
      z,
      `<path d="M0 0v16" /><path d="M-18 16h36l8 32h-52Z" fill="#2c3446"/><path d="M-24 48h48l-6 8h-36Z" fill="${evening ? '#FFF0C4' : '#fff3d6'}"/>`,
    ),
  )
  const zigzag: [number, number, number][] = Array.from({ length: 27 }, (_, index) => [
    -7.8 + index * 0.6,
    index % 2 ? 5.6 : 6.1,
    z,
  ])
  return `${stroke(
    [
      [-8, 6.1, z],
      [8, 6.1, z],
    ],
    'stroke="#c3c9d2" stroke-width="5"',
  )}${stroke(
    [
      [-8, 5.6, z],
      [8, 5.6, z],
    ],
    'stroke="#c3c9d2" stroke-width="5"',
  )}${stroke(zigzag, 'stroke="#c3c9d2" stroke-width="2.4"')}${lights.join('')}`
}

/** A stand along the aisle: carpet, two walls, a name board. `at` is its wall on the side. */
const booth = (at: number, deep: number, z: Range, carpet: string, wall: string, band: string): string => {
  const inner = at < 0 ? at + deep : at - deep
  const x: Range = at < 0 ? [at, inner] : [inner, at]
  return (
    flat(x, 0.01, z, carpet) +
    side(at, [0, 3], z, wall) +
    front(x, [0, 3], z[1], wall) +
    side(at, [2.5, 3], z, band) +
    box(x, [2.55, 3.05], [z[0], z[0] + 0.15], [band, band, band]) +
    box(
      at < 0 ? [inner - 0.12, inner] : [inner, inner + 0.12],
      [0, 2.55],
      [z[0], z[0] + 0.12],
      ['#fbf7f1', '#dfe3ea', '#fbf7f1'],
    )
  )
}

const banner = (fill: string, kind: Parameters<typeof poster>[0]): string =>
  `<path d="M-40 0h80M0 0v-200" stroke-width="5"/><path d="M-38-200h76V-8h-76Z" fill="${fill}"/><g transform="translate(0 -130) scale(.86)">${poster(kind, '#fbf7f1')}</g><path d="M-24-66h48M-24-52h34M-24-38h42" stroke="#fbf7f1" stroke-width="5"/>`

const table = (fill: string): string =>
  `<path d="M-64-96H64V0H-64Z" fill="${fill}"/><path d="M-70-106H70v12H-70Z" fill="#fbf7f1"/><path d="M-46-106v-20h20v20M-20-106v-14H0v14" fill="#f2c063"/>`

const far = (evening: boolean): string =>
  shell +
  truss(13, evening) +
  flat([-1.7, 1.7], 0.005, [2.4, 15], '#c8452d') +
  stand(
    0,
    0,
    14.9,
    `<path d="M-170-330h340V0h-340Z" fill="#2c3446"/><path d="M-156-316H-6V0h-150ZM6-316h150V0H6Z" fill="${evening ? '#34406E' : '#cfe5ea'}"/><path d="M-170-420h340v70h-340Z" fill="#0B6670"/><g transform="translate(0 -385)">${lettering('ENTRÉE', 46, '#FBF7F1')}</g>`,
  ) +
  booth(-6.4, 3.6, [10.5, 13.5], '#e2ae77', '#efe3d0', '#e2a32e') +
  booth(6.4, 3.6, [10.5, 13.5], '#9fb59f', '#e3ece0', '#3f7a55') +
  ground(-4.4, 12, table('#c8452d'), 140) +
  ground(4.4, 12, table('#0b6670'), 140) +
  truss(9, evening) +
  booth(-6.2, 4, [5.6, 9.4], '#9fc0bf', '#dcebea', '#0b6670') +
  booth(6.2, 4, [5.6, 9.4], '#d9b7a6', '#f6e5da', '#c8452d') +
  ground(-4.5, 8.6, banner('#0b6670', 'hills'), 80) +
  ground(-3.3, 8.4, banner('#e2a32e', 'people'), 80) +
  ground(3.3, 8.6, banner('#c8452d', 'chart'), 80) +
  ground(4.6, 8.2, tree(), 60) +
  ground(-3.7, 7.2, table('#3b7a80'), 140) +
  ground(3.9, 7, table('#b9552f'), 140) +
  ground(2.75, 6.6, stool(), 40) +
  ground(-2.75, 6.4, rack(), 70) +
  stand(-2.72, 2.8, 5.59, lettering('IRIS', 29, '#FBF7F1')) +
  stand(2.72, 2.8, 5.59, lettering('NOVA', 29, '#FBF7F1')) +
  stand(0, 5.6, 9, hungSign('ALLÉE B', 60, '#F2C063', '#1B2130', 40)) +
  ground(-2.1, 5.2, plant('#fbf7f1'), 70) +
  ground(2.1, 5.2, plant('#fbf7f1'), 70)

const walkers: readonly (readonly [PasserId, number, number, boolean])[] = [
  ['gu', 0.9, 13.6, false],
  ['bo', -0.8, 13, true],
  ['fa', -0.3, 12, false],
  ['el', 1.3, 11.4, true],
  ['cy', -1.5, 10.6, false],
  ['ana', -3.6, 8, false],
  ['bo', 3.2, 7.8, true],
  ['di', 0.6, 9.6, false],
  ['el', -1.1, 8, false],
  ['fa', 1.5, 7, false],
  ['gu', -1.9, 6, false],
  ['cy', 2.4, 5.6, true],
]
const rush = walkers.map(([who, x, z, away]) => ground(x, z, passer(who, away), 50)).join('')

const near =
  counter('#fbf7f1', '#c8452d', '#a63823', 340) +
  on(160, banner('#0b6670', 'sun'), 2.1) +
  on(390, leaflets(), 0.9) +
  on(1130, forms(), 0.9) +
  on(
    1290,
    '<path d="M-70-46H70L60 0H-60Z" fill="#c99b6b"/><path d="M-46-46q-14-40 6-54M-10-46q4-50-14-60M30-46q20-40 2-58" stroke="#0b6670" stroke-width="6"/><path d="M-62-78h44v34h-44ZM-10-84h44v38h-44ZM28-74h36v30H28Z" fill="#fbf7f1"/><path d="M-52-66h24M0-72h24M38-62h16" stroke="#c8452d" stroke-width="5"/>',
    0.9,
  ) +
  on(1470, bag('#0b6670', '#f2c063'), 1)

export const tradeFairStand: PlaceDrawing = {
  planes: (evening) => ({ far: far(evening), rush, near }),
  rise: 440,
  lamps: [
    { x: 420, y: 200, radius: 520 },
    { x: 1180, y: 200, radius: 520 },
  ],
}
