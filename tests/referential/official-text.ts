import type { Bullet, CompetenceDetail, Part } from '../../src/referential/detail-types.ts'
import type { WholeReferential } from '../../src/referential/official/whole.ts'
import { expectedWordings } from '../../src/referential/official/wordings.ts'
import type { Competence, ReferentialId } from '../../src/referential/types.ts'

// Builds texts laid out as the official ones are when taken out of their files (rows after a blank line, cells after a
// tab, a lone "(" for each bullet), so that the verifier can be tried where the real texts are not at hand.

const pairs: readonly (readonly [Part, string])[] = [
  ['results', 'Résultats attendus'],
  ['criteria', "Critères d'évaluation"],
  ['resources', 'Ressources'],
  ['relations', 'Relations'],
]

/** One text per official document; together they hold every wording of the data. */
export function officialTextsFrom(data: WholeReferential): string[] {
  const wordings = expectedWordings(data)
  return data.documents
    .filter((one) => one.kind === 'official')
    .map((one) => {
      const said = wordings.filter((wording) => wording.document === one.id).map((wording) => wording.words)
      const table = one.id === 'tableau-detaille' ? data.competences.map((it) => page(it, data)).join('') : ''
      return `${[one.recognisedBy ?? '', ...said].join('\n').replace('Compétence(s) de Seconde 1A', '')}\n${table}`
    })
    .map((text) => text.replaceAll('’', "'"))
}

function page(competence: Competence, data: WholeReferential): string {
  const [ma, mcv] = (['MA', 'MCV'] as const).map((id) => detailIn(data, competence, id))
  if (!ma || !mcv) throw new Error(`No detail of ${competence.id}`)
  const links = competence.seeAlso.map((one) => one.text)
  const extra = links.filter((one) => !competence.items.some((item) => item.includes(one)))
  return [
    `\tCompétence(s) de Seconde ${competence.id}   (   Liens\n`,
    `\t${competence.id[0]}.${competence.id[1]}. ${competence.title}\n${marked([...competence.items, ...extra])}`,
    '\tRéférences référentiel MA\n\tRéférences référentiel MCV',
    '\tCompétences MA (sur 3 ans)\n\tCompétences MCV (sur 3 ans)',
    `\t${cited(ma)}\n\t${cited(mcv)}`,
    '\t\n\tComportements professionnels MCV (sur 3 ans)',
    `\t\n\t${cell(mcv, 'behaviours', data)}`,
    '\tSavoirs associés MA (sur 3 ans)\n\tSavoirs associés MCV (sur 3 ans)',
    `\t${[ma, mcv].map((one) => `${cell(one, 'knowledge', data)}\n\t${cell(one, 'limits', data)}`).join('\n\t')}`,
    '\tSavoirs juridiques et économiques',
    ...pairs.flatMap(([part, name]) => [
      `\t${name} MA (Objectifs Bac)\n\t${name} MCV (Objectifs Bac)`,
      `\t${cell(ma, part, data)}\n\t${cell(mcv, part, data)}`,
    ]),
    '',
  ].join('\n\n')
}

function detailIn(data: WholeReferential, competence: Competence, id: ReferentialId): CompetenceDetail | undefined {
  return data.details.find((one) => one.competence === competence.id && one.referential === id)
}

function marked(lines: readonly string[]): string {
  return lines.map((line) => `(\n${line}`).join('\n\n')
}

function cited(detail: CompetenceDetail): string {
  const footnotes = new Set(detail.competences.cited.flatMap((one) => (one.footnote ? [`*\n${one.footnote}`] : [])))
  const blocks = detail.competences.cited.map((one) => {
    const items = one.items.map((item) => one.mended?.find((mend) => mend.item === item)?.original ?? item)
    return `Bloc ${one.block} > titre\n\n${one.code} ${one.original ?? one.title}\n\n${marked(items)}`
  })
  return [...blocks, ...footnotes].join('\n')
}

function cell(detail: CompetenceDetail, part: Part, data: WholeReferential): string {
  const links = detail.seeAlso
    .filter((one) => one.part === part)
    .map((one) => bullet(one.blocks?.join(' + ') ?? '', one.text))
  return marked([...own(detail, part, data), ...links])
}

function own(detail: CompetenceDetail, part: Part, data: WholeReferential): string[] {
  if (part === 'criteria') {
    return detail.criteria.ids.map((id) => {
      const found = data.criteria.find((one) => one.id === id)
      return bullet(found?.block ?? '', found?.original ?? found?.text ?? '')
    })
  }
  const list = part === 'competences' ? undefined : detail[part]
  return (list?.bullets ?? []).map((one: Bullet) =>
    bullet(one.blocks.join(' + '), one.original ?? one.items.join(' / ')),
  )
}

function bullet(blocks: string, words: string): string {
  return blocks === '' ? words : `Gr ${blocks} > ${words}`
}
