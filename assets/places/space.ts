/**
 * The space of every place, so that all have one perspective: metres, x to the right of the eye, y up from the floor,
 * z away. The eye is 1.55 m high and the drawing is 1600 units wide: one metre at z = 8 is 100 units.
 */
export type Range = readonly [number, number]

const eye = { x: 800, y: 430, height: 1.55, focal: 800 } as const
/** Width of the ink, in units of the drawing: people, nearer, are drawn with a thicker one. */
export const ink = 3.6

const round = (value: number): number => Math.round(value * 10) / 10
const px = (x: number, z: number): number => round(eye.x + (eye.focal * x) / z)
const py = (y: number, z: number): number => round(eye.y - (eye.focal * (y - eye.height)) / z)

/** Where a point of the place is drawn. */
export const at = (x: number, y: number, z: number): readonly [number, number] => [px(x, z), py(y, z)]

type Point = readonly [x: number, y: number, z: number]

/** A flat shape through points of the place; `more` are SVG attributes. */
export function face(points: readonly Point[], fill: string, more = ''): string {
  const line = points.map((point) => at(...point).join(' ')).join('L')
  return `<path d="M${line}Z" fill="${fill}" ${more}/>`
}

/** A line through points of the place. */
export const stroke = (points: readonly Point[], more = ''): string =>
  `<path d="M${points.map((point) => at(...point).join(' ')).join('L')}" ${more}/>`

/** Upright and facing the eye. */
export const front = ([x0, x1]: Range, [y0, y1]: Range, z: number, fill: string, more = ''): string =>
  face(
    [
      [x0, y0, z],
      [x1, y0, z],
      [x1, y1, z],
      [x0, y1, z],
    ],
    fill,
    more,
  )

/** Upright along a side wall. */
export const side = (x: number, [y0, y1]: Range, [z0, z1]: Range, fill: string, more = ''): string =>
  face(
    [
      [x, y0, z0],
      [x, y0, z1],
      [x, y1, z1],
      [x, y1, z0],
    ],
    fill,
    more,
  )

/** Lying: a floor, a shelf, a ceiling. */
export const flat = ([x0, x1]: Range, y: number, [z0, z1]: Range, fill: string, more = ''): string =>
  face(
    [
      [x0, y, z0],
      [x1, y, z0],
      [x1, y, z1],
      [x0, y, z1],
    ],
    fill,
    more,
  )

/** What is seen of a box: its front, the side turned to the eye, its top or its underside. */
export function box(x: Range, y: Range, z: Range, fills: readonly [front: string, side: string, top: string]): string {
  const seenSide = x[0] > 0 ? x[0] : x[1] < 0 ? x[1] : null
  const lid = y[1] < eye.height ? y[1] : y[0] > eye.height ? y[0] : null
  return [
    lid === null ? '' : flat(x, lid, z, fills[2]),
    seenSide === null ? '' : side(seenSide, y, z, fills[1]),
    front(x, y, z[0], fills[0]),
  ].join('')
}

/** A drawing in centimetres, its foot at 0 0, stood in the place facing the eye with the ink as thick as elsewhere. */
export function stand(x: number, y: number, z: number, drawing: string, turned = false): string {
  const scale = eye.focal / 100 / z
  const [left, top] = at(x, y, z)
  const across = turned ? -scale : scale
  const width = round(ink / scale)
  return `<g transform="translate(${left} ${top}) scale(${round(across * 10) / 10} ${round(scale * 10) / 10})" stroke-width="${width}">${drawing}</g>`
}

/** The same on the floor, with its shadow of that width in centimetres. */
export const ground = (x: number, z: number, drawing: string, shadow: number, turned = false): string =>
  stand(
    x,
    0,
    z,
    `<ellipse cx="${round(shadow * 0.1)}" rx="${round(shadow * 0.56)}" ry="${round(shadow * 0.07 + 3)}" fill="#1B2130" fill-opacity=".16" stroke="none"/>${drawing}`,
    turned,
  )

/** Light on the floor, by day. */
export const sunOn = (points: readonly (readonly [x: number, z: number])[]): string =>
  face(
    points.map(([x, z]) => [x, 0.004, z]),
    '#ffffff',
    'fill-opacity=".34" stroke="none"',
  )

interface Room {
  readonly half: number
  readonly height: number
  readonly depth: number
  readonly back: string
  readonly walls: string
  readonly floor: string
  readonly ceiling: string
  /** Of the band along the foot of the walls. */
  readonly skirting: string
  /** Of the joints between boards or tiles. */
  readonly joint: string
  /** Metres between joints; 0 leaves out those that go across. */
  readonly tile: Range
}

const nearest = 1.4

/** Floor, ceiling and three walls. */
export function room({ half, height, depth, back, walls, floor, ceiling, skirting, joint, tile }: Room): string {
  const z: Range = [nearest, depth]
  const thin = `stroke="${joint}" stroke-width="2.4"`
  const [across, along] = tile
  const joints: string[] = []
  for (let x = -half * 2 + (across > 1.5 ? across / 2 : 0); x < half * 2; x += across) {
    if (Math.abs(x) < half + 0.01) joints.push(joined([x, 0, nearest + 1], [x, 0, depth]))
  }
  if (along > 0) {
    for (let deep = depth - along; deep > 2.6; deep -= along) joints.push(joined([-half, 0, deep], [half, 0, deep]))
  }
  return [
    flat([-half, half], height, z, ceiling),
    flat([-half, half], 0, z, floor),
    `<path d="${joints.join('')}" ${thin}/>`,
    side(-half, [0, height], z, walls),
    side(half, [0, height], z, walls),
    front([-half, half], [0, height], depth, back),
    front([-half, half], [0, 0.16], depth, skirting),
    side(-half, [0, 0.16], z, skirting),
    side(half, [0, 0.16], z, skirting),
  ].join('')
}

const joined = (from: Point, to: Point): string => `M${at(...from).join(' ')}L${at(...to).join(' ')}`
