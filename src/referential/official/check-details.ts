import type { Bullet, CompetenceDetail, Part } from '../detail-types.ts'
import type { Criterion } from '../types.ts'
import { blocksOf, type OfficialBullet, type OfficialCell } from './detailed-table.ts'
import { fold } from './fold.ts'

const bulletParts = ['behaviours', 'knowledge', 'limits', 'results', 'resources', 'relations'] as const

const names: Readonly<Record<Part, string>> = {
  competences: 'Compétences',
  behaviours: 'Comportements professionnels',
  knowledge: 'Savoirs associés',
  limits: 'Limites des savoirs associés',
  results: 'Résultats attendus',
  criteria: 'Critères d’évaluation',
  resources: 'Ressources',
  relations: 'Relations',
}

/** Every cell of the table holds the same bullets as the data: none left out, none added, none moved. */
export function checkDetail(
  detail: CompetenceDetail,
  criteria: readonly Criterion[],
  cells: readonly OfficialCell[],
): string[] {
  const here = cells.filter((one) => one.competence === detail.competence && one.referential === detail.referential)
  const official = (part: Part) => here.filter((one) => one.part === part).flatMap((one) => one.bullets)
  const compare = (part: Part, ours: readonly string[], theirs: readonly string[]) =>
    difference(`Compétence ${detail.competence}, ${names[part]} ${detail.referential}`, ours, theirs)
  return [
    ...compare('competences', citedLines(detail), citedOfficial(official('competences'))),
    ...bulletParts.flatMap((part) => compare(part, ourBullets(detail, part), official(part).map(lineOf))),
    ...compare('criteria', criterionLines(detail, criteria), official('criteria').map(lineOf)),
    ...checkPlaces(detail),
  ]
}

function lineOf(bullet: OfficialBullet): string {
  return `[${blocksOf(bullet.label).join('+')}] ${bullet.text}`
}

function ourBullets(detail: CompetenceDetail, part: (typeof bulletParts)[number]): string[] {
  return [...(detail[part]?.bullets ?? []).map(bulletLine), ...linkLines(detail, part)]
}

function bulletLine(bullet: Bullet): string {
  return `[${bullet.blocks.join('+')}] ${fold(bullet.original ?? bullet.items.join(' / '))}`
}

function linkLines(detail: CompetenceDetail, part: Part): string[] {
  return detail.seeAlso
    .filter((one) => one.part === part)
    .map((one) => `[${(one.blocks ?? []).join('+')}] ${fold(one.text)}`)
}

function criterionLines(detail: CompetenceDetail, criteria: readonly Criterion[]): string[] {
  const own = detail.criteria.ids.map((id) => {
    const found = criteria.find((one) => one.id === id)
    return found ? `[${found.block}] ${fold(found.original ?? found.text)}` : `[?] ${id}`
  })
  return [...own, ...linkLines(detail, 'criteria')]
}

/** Block headings and footnotes stand once in the text but with each competence in the data: both become sets. */
function citedLines(detail: CompetenceDetail): string[] {
  const lines = detail.competences.cited.flatMap((one) => [
    `[${one.block}] ${one.code} ${fold(one.original ?? one.title)}`,
    ...one.items.map((item) => fold(one.mended?.find((mend) => mend.item === item)?.original ?? item)),
  ])
  const footnotes = detail.competences.cited.flatMap((one) => (one.footnote ? [fold(one.footnote)] : []))
  return [...lines, ...new Set(footnotes)]
}

function citedOfficial(bullets: readonly OfficialBullet[]): string[] {
  let block = ''
  return bullets.flatMap(({ text }) => {
    block = /^(?:Bloc|Groupe) (\d[AB]?) > /.exec(text)?.[1] ?? block
    if (text === '*' || /^(?:Bloc|Groupe) /.test(text)) return []
    const code = /^(\d[AB]?\.\d)(?: >)? (.*)$/.exec(text)
    return [code ? `[${block}] ${code[1]} ${code[2]}` : text]
  })
}

/** Missing and added lines, each as often as it stands: order is left free, since a cell may be split in two. */
function difference(place: string, ours: readonly string[], theirs: readonly string[]): string[] {
  const rest = [...ours]
  const missing = theirs.filter((line) => {
    const index = rest.indexOf(line)
    if (index >= 0) rest.splice(index, 1)
    return index < 0
  })
  return [
    ...missing.map((line) => `${place} : oublié, « ${line} ».`),
    ...rest.map((line) => `${place} : absent du texte, « ${line} ».`),
  ]
}

/** Each list says where it stands, and says it of its own competence, part and référentiel. */
function checkPlaces(detail: CompetenceDetail): string[] {
  const expected = (part: Part) => `Compétence ${detail.competence}, ${names[part]} ${detail.referential}`
  const given: [Part, string | undefined][] = [
    ['competences', detail.competences.source.place],
    ['criteria', detail.criteria.source.place],
    ...bulletParts.map((part): [Part, string | undefined] => [part, detail[part]?.source.place]),
    ...detail.seeAlso.map((one): [Part, string | undefined] => [one.part, one.source.place]),
  ]
  return given.flatMap(([part, place]) =>
    place === undefined || place === expected(part) ? [] : [`${expected(part)} : la source dit « ${place} ».`],
  )
}
