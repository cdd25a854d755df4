import { createAvatar } from '@dicebear/core'
import * as openPeeps from '@dicebear/open-peeps'
import { type Aid, aids } from '../../../assets/characters/aids.ts'
import { type ArmPose, drawArms, puff } from '../../../assets/characters/arms.ts'
import { boxes, type FaceArt, foot, type PersonArt } from '../../../assets/characters/art.ts'
import { clothes, isLongSleeved } from '../../../assets/characters/clothes.ts'
import type { Drawing } from '../../../assets/characters/drawing.ts'
import { type Face, moods, ownMouths, passing } from '../../../assets/characters/moods.ts'
import type { Mood } from '../../session/play-view.ts'

/** Where a mouth starts, in the coordinates of a face; noses end above. */
const mouthFrom = 172
const ink = '#1b2130'

const escapeHex = (color: string): string => color.replace('#', '')

function pieces(options: Record<string, unknown>): string[] {
  const svg = createAvatar(openPeeps, { seed: 'comptoir', maskProbability: 0, ...options }).toString()
  const inside = svg.slice(svg.indexOf('<g fill-rule'), svg.lastIndexOf('</g>'))
  const parts = inside.split(/(?=<g transform=)/)
  if (parts.length !== 6) throw new Error(`open-peeps: ${parts.length} pieces instead of 6; has the package changed?`)
  return parts.map((part) => shorten(part))
}

const shorten = (svg: string): string =>
  svg.replaceAll('#000', ink).replaceAll('#231F20', ink).replace(/\s+/g, ' ').replaceAll('> <', '><')

function cut(box: readonly [number, number, number, number], inside: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box.join(' ')}">${inside}</svg>`
}

/** Sitting people are seen lower, and dark glasses tell that someone does not see. */
const sitting = 70
const dark = /^sunglasses/

/** Draws a person from their pieces, without a face. */
export function drawPerson(drawing: Drawing): PersonArt {
  const [body = '', head = '', , beard = '', , glasses = ''] = pieces({
    head: [drawing.head],
    face: ['smile'],
    skinColor: [escapeHex(drawing.skin)],
    headContrastColor: [escapeHex(drawing.hair)],
    clothingColor: [escapeHex(drawing.clothing)],
    facialHair: drawing.beard ? [drawing.beard] : ['chin'],
    facialHairProbability: drawing.beard ? 100 : 0,
    accessories: drawing.glasses ? [drawing.glasses] : ['glasses'],
    accessoriesProbability: drawing.glasses ? 100 : 0,
  })
  const inked = head.replaceAll(ink, drawing.headInk).replaceAll(drawing.clothing, drawing.hat ?? drawing.clothing)
  const grown = drawing.beard ? beard.replaceAll(ink, drawing.beardInk ?? ink) : ''
  const aid: Aid = drawing.aid ? aids[drawing.aid] : {}
  const worn = clothes[drawing.clothes](drawing)
  return {
    body: cut(
      boxes.body,
      tidy(broad(body + worn, drawing.build) + (aid.before?.(drawing.skin, sleeveOf(drawing)) ?? '')),
    ),
    head: cut(boxes.head, inked + grown + (aid.head ?? '')),
    glasses: drawing.glasses ? cut(boxes.head, glasses) : null,
    behind: aid.behind ? cut(boxes.behind, tidy(aid.behind)) : null,
    arms: armsOf(drawing),
    size: drawing.size,
    sunk: aid.behind ? sitting : 0,
    holding: aid.before !== undefined || drawing.clothes === 'carrier',
    sighted: !dark.test(drawing.glasses ?? ''),
  }
}

const tidy = (svg: string): string => svg.replace(/\n\s*/g, '')

const broad = (svg: string, build = 1): string =>
  build === 1 ? svg : `<g transform="matrix(${build} 0 0 1 ${round(foot.x * (1 - build))} 0)">${svg}</g>`

const sleeveOf = ({ clothing, clothes: worn }: Drawing): string | null => (isLongSleeved(worn) ? clothing : null)

/** Whoever carries a baby keeps their arm clear of it. */
const besideBaby = ({ clothes: worn }: Drawing, svg: string): string =>
  worn === 'carrier' ? `<g transform="translate(72 84)">${svg}</g>` : svg

function armsOf(drawing: Drawing): Record<ArmPose, string> {
  const drawn = drawArms({ skin: drawing.skin, sleeve: sleeveOf(drawing) })
  const placed = Object.entries(drawn).map(([pose, svg]) => [pose, cut(boxes.arms, besideBaby(drawing, svg))])
  return Object.fromEntries(placed) as Record<ArmPose, string>
}

/** Splits a path into closed strokes that each start at an absolute point, with that point's height. */
function strokes(path: string): { readonly top: number; readonly d: string }[] {
  let x = 0
  let y = 0
  return (path.match(/[Mm][^Mm]*/g) ?? []).map((part) => {
    const [first = '0', second = '0'] = part.slice(1).match(/-?(?:\d+\.\d*|\.\d+|\d+)/g) ?? []
    const relative = part[0] === 'm'
    x = Number(first) + (relative ? x : 0)
    y = Number(second) + (relative ? y : 0)
    const rest = part.slice(1).replace(/^\s*-?(?:\d+\.\d*|\.\d+|\d+)[\s,]*-?(?:\d+\.\d*|\.\d+|\d+)/, '')
    const implied = /^\s*[-\d.]/.test(rest) ? (relative ? 'l' : 'L') : ''
    return { top: y, d: `M${round(x)} ${round(y)}${implied}${rest}` }
  })
}

const round = (value: number): number => Math.round(value * 10) / 10

function half(name: string, wanted: 'eyes' | 'mouth'): string {
  const own = wanted === 'mouth' ? ownMouths[name] : undefined
  if (own) return cut(boxes.face, `<g transform="translate(315 248)">${own}</g>`)
  const [, , face = ''] = pieces({
    head: ['short1'],
    face: [name],
    facialHairProbability: 0,
    accessoriesProbability: 0,
  })
  const paths = [...face.matchAll(/<path[^>]*?\bd="([^"]*)"[^>]*>/g)].map(([tag, d = '']) => {
    const kept = strokes(d).filter(({ top }) => (wanted === 'mouth') === top > mouthFrom)
    const fill = /fill="([^"]*)"/.exec(tag)?.[1] ?? ink
    return kept.length === 0 ? '' : `<path fill-rule="evenodd" fill="${fill}" d="${kept.map((s) => s.d).join('')}"/>`
  })
  return cut(boxes.face, `<g transform="translate(315 248)">${paths.join('')}</g>`)
}

const each = (draw: (face: Face) => string): Record<Mood, string> =>
  Object.fromEntries(Object.entries(moods).map(([mood, face]) => [mood, draw(face)])) as Record<Mood, string>

/** Draws the faces of every mood. */
export function drawFaces(): FaceArt {
  return {
    eyes: each((face) => half(face.eyes, 'eyes')),
    mouths: each((face) => half(face.mouth, 'mouth')),
    blink: half(passing.eyes, 'eyes'),
    speak: half(passing.mouth, 'mouth'),
    sigh: half('round', 'mouth'),
    puff: cut(boxes.puff, `<g transform="translate(${boxes.puff[0]} ${boxes.puff[1]})">${puff}</g>`),
  }
}
