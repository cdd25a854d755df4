import type { PlaceDrawing } from './light.ts'
import { box, face, flat, front, ground, room, side, stand, stroke } from './space.ts'
import { bell, counter, forms, lamp, on, screenBack } from './things/desk.ts'
import { passer, seated } from './things/passers.ts'
import { bouquet, grass, tree } from './things/plants.ts'
import { lowTable, sofa, trolley } from './things/seats.ts'
import { clock, lettering, poster, street } from './things/walls.ts'

const shell = room({
  half: 3.9,
  height: 3.9,
  depth: 7,
  back: '#2f6f73',
  walls: '#e8d3b4',
  floor: '#e9ddc8',
  ceiling: '#fbf3e4',
  skirting: '#6f4a2e',
  joint: '#cdbb9c',
  tile: [1.1, 1.1],
})

const entrance = (evening: boolean): string =>
  stand(
    -1.75,
    0,
    6.95,
    `<g transform="translate(-120 -270)">${street(240, 270, evening)}</g><path d="M-126-276h252V0h-252Z" stroke="#b9770e" stroke-width="10"/><path d="M-56-276V0M56-276V0M-56-214H56M0-214V0" stroke="#b9770e" stroke-width="6"/><path d="M-12-120v30M12-120v30" stroke-width="6"/><path d="M-134-322h268v42h-268Z" fill="#6F4A2E"/><g transform="translate(0 -301)">${lettering('HÔTEL', 28, '#F2C063')}</g>`,
  )

/** A flight of steps along the right wall, with its rail. */
const stairs = (): string => {
  const steps = Array.from({ length: 9 }, (_, index) => {
    const step = 8 - index
    const z0 = 4.6 + step * 0.24
    return box([2.7, 3.9], [0, 0.2 + step * 0.2], [z0, z0 + 0.24], ['#f3e8d2', '#d8c49c', '#c8452d'])
  })
  const rail = [0, 2, 4, 6, 8].map((step) =>
    stroke(
      [
        [2.7, 0.2 + step * 0.2, 4.72 + step * 0.24],
        [2.7, 1.1 + step * 0.2, 4.72 + step * 0.24],
      ],
      'stroke="#6f4a2e" stroke-width="5"',
    ),
  )
  return `${steps.join('')}${rail.join('')}${stroke(
    [
      [2.7, 1.1, 4.6],
      [2.7, 2.8, 6.7],
    ],
    'stroke="#6f4a2e" stroke-width="9"',
  )}`
}

const chandelier = (evening: boolean): string => {
  const bulb = evening ? '#FFF0C4' : '#fff3d6'
  const arms = [-66, -34, 34, 66].map(
    (x) => `<path d="M0 52Q${x} 70 ${x} 34"/><circle cx="${x}" cy="22" r="13" fill="${bulb}"/>`,
  )
  return `<path d="M0 0v52" stroke-width="5"/>${arms.join('')}<circle cy="56" r="10" fill="#b9770e"/>${evening ? '<circle cy="30" r="120" fill="#FFD98A" fill-opacity=".14" stroke="none"/>' : ''}`
}

const far = (evening: boolean): string =>
  shell +
  front([-3.9, 3.9], [0.16, 0.95], 6.99, '#255a5e') +
  front([-3.9, 3.9], [3.6, 3.74], 6.98, '#f2c063') +
  [-3.6, 0, 0.95, 1.9].map((x) => front([x, x + 0.75], [0.26, 0.85], 6.98, 'none', 'stroke="#1d4a4e"')).join('') +
  entrance(evening) +
  side(-3.9, [0.7, 3.2], [4.4, 5.5], '#c8452d') +
  side(-3.9, [0.8, 3.1], [4.62, 5.3], evening ? '#34406E' : '#cfe5ea') +
  face(
    [
      [-3.9, 3.2, 4.35],
      [-3.9, 3.2, 5.55],
      [-3.9, 2.9, 5.55],
      [-3.9, 2.9, 4.35],
    ],
    '#a63823',
  ) +
  stairs() +
  stand(0.75, 2.15, 6.95, `<g transform="scale(1.15)">${poster('sun', '#fbf7f1')}</g>`) +
  stand(1.85, 2.7, 6.95, clock(10, 10, '#f2c063')) +
  flat([-3.4, -0.7], 0.004, [4.7, 6.4], '#c8452d') +
  flat([-3.2, -0.9], 0.005, [4.9, 6.2], '#d9694f', 'stroke="#f2c063"') +
  ground(-2.75, 6.1, sofa('#3f7a55'), 200) +
  ground(-1.9, 5.2, lowTable(), 110) +
  stand(-1.8, 0.45, 5.2, `<g transform="scale(.5)">${bouquet()}</g>`) +
  ground(-3.5, 4.6, tree('#b9770e'), 60) +
  ground(1.5, 6.3, trolley(), 120) +
  ground(2.35, 4.6, grass('#c8452d'), 60) +
  stand(-1.9, 3.9, 5, chandelier(evening)) +
  stand(1.9, 3.9, 5, chandelier(evening))

const rush =
  stand(1.85, 2.7, 6.94, clock(18, 25, '#f2c063')) +
  stand(-3.15, 0, 6, seated('di')) +
  stand(-2.3, 0, 6, seated('cy')) +
  ground(-0.9, 6.5, passer('bo'), 60) +
  ground(-0.4, 5.9, passer('el'), 60) +
  ground(-1.5, 5, passer('ana'), 60) +
  ground(1, 5.8, passer('gu', true), 60) +
  ground(1.75, 5, passer('fa'), 60) +
  ground(-2.5, 4.4, passer('el'), 60)

const near = (evening: boolean): string =>
  counter('#2c3446', '#8c5a34', '#6f4a2e', 180) +
  '<path d="M-80 866h1760" stroke="#f2c063" stroke-width="5"/>' +
  on(1280, screenBack(), 0.95) +
  on(190, lamp(evening), 1.25) +
  on(430, bell()) +
  on(1080, forms(), 0.8) +
  on(
    1480,
    '<path d="M-60-10H60V0H-60Z" fill="#c99b6b"/><path d="M-46-52h44v42h-44ZM4-40h44v30H4Z" fill="#fbf7f1"/><path d="M-46-52h44v14h-44Z" fill="#0b6670"/><path d="M4-40h44v12H4Z" fill="#c8452d"/>',
    1.1,
  )

export const hotelDesk: PlaceDrawing = {
  planes: (evening) => ({ far: far(evening), rush, near: near(evening) }),
  lamps: [
    { x: 496, y: 130, radius: 560 },
    { x: 1104, y: 130, radius: 560 },
  ],
}
