/** A round roof of glass over steel, with the sky in it, and the gable at its end. */
import { face, stand, stroke } from '../space.ts'

/** In metres: half its width, where it begins, how far it rises from there, and where it ends. */
export interface Vault {
  readonly half: number
  readonly spring: number
  readonly rise: number
  readonly deep: number
}

const steel = 'stroke="#3b6a78"'
const panes = 8

const arcOf = ({ half, spring, rise }: Vault): readonly (readonly [x: number, y: number])[] =>
  Array.from({ length: panes + 1 }, (_, index) => {
    const turn = Math.PI * (1 - index / panes)
    return [half * Math.cos(turn), spring + rise * Math.sin(turn)]
  })

/** The glass, from above us to the gable. */
function glass(roof: Vault, evening: boolean): string {
  const [one, other] = evening ? ['#2B3560', '#27305A'] : ['#d3e9ec', '#e3f2f3']
  const arc = arcOf(roof)
  return arc
    .slice(1)
    .map(([x, y], index) => {
      const [left, under] = arc[index] ?? [x, y]
      return face(
        [
          [left, under, 1.4],
          [x, y, 1.4],
          [x, y, roof.deep],
          [left, under, roof.deep],
        ],
        (index % 2 ? other : one) ?? '#d3e9ec',
        'stroke="none"',
      )
    })
    .join('')
}

export function vault(roof: Vault, evening: boolean): string {
  const arc = arcOf(roof)
  const purlins = arc.map(([x, y]) =>
    stroke(
      [
        [x, y, 1.6],
        [x, y, roof.deep],
      ],
      `${steel} stroke-width="3.6"`,
    ),
  )
  const ribs = [3, 3.9, 5.1, 6.8].map((z) =>
    stroke(
      arc.map(([x, y]) => [x, y, z]),
      `${steel} stroke-width="6"`,
    ),
  )
  return glass(roof, evening) + purlins.join('') + ribs.join('')
}

/** A wall of that colour under the end of the roof, with a half round of glass in it and a ledge below. */
export function gable({ half, spring, rise, deep }: Vault, wall: string, evening: boolean): string {
  const [wide, high] = [half * 100, rise * 100]
  const arch = (part: number): string => `M${-wide * part}-6A${wide * part} ${high * part} 0 0 1 ${wide * part}-6`
  const bars = [1, 2, 3, 4, 5].map((index) => {
    const [across, up] = [Math.cos((Math.PI * index) / 6) * wide, Math.sin((Math.PI * index) / 6) * high]
    return `M${Math.round(across * 0.25)} ${Math.round(-6 - up * 0.25)}L${Math.round(across * 0.84)} ${Math.round(-6 - up * 0.84)}`
  })
  return stand(
    0,
    spring,
    deep - 0.01,
    `<path d="${arch(1)}Z" fill="${wall}"/><path d="${arch(0.84)}Z" fill="${evening ? '#34406E' : '#eaf5f5'}"/><path d="${arch(0.25)}${bars.join('')}" ${steel} stroke-width="6"/><path d="M${-wide}-14h${wide * 2}v24h${-wide * 2}Z" fill="#fbf7f1"/>`,
  )
}
