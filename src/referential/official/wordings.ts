import type { ExamRow, LandmarkBlock } from '../context-types.ts'
import type { WholeReferential } from './whole.ts'

/** Words that must occur, as they are, in one official document. */
export interface Expected {
  readonly document: string
  readonly words: string
  readonly name: string
  /** True when the text is a table whose spaces mean nothing. */
  readonly spaceless?: boolean
}

/** Every wording outside the cells of the detailed table, with the document that must hold it. */
export function expectedWordings(data: WholeReferential): Expected[] {
  return [
    ...frameWordings(data),
    ...data.competences.map((one) => expect('tableau-detaille', one.shortTitle, `competences.json ${one.id}`)),
    ...data.competences.flatMap((one) =>
      one.seeAlso.map((link) => expect(link.source.document, link.text, `competences.json ${one.id}`)),
    ),
    ...examWordings(data),
    ...data.digitalTools.map((one) => expect(one.source.document, one.text, 'digital-tools.json')),
    ...data.doubleExample.flatMap((one) =>
      [one.label, one.text].map((words) => expect(one.source.document, words, `double-example.json ${one.year}`)),
    ),
    ...data.principles.map((one) => expect(one.source.document, one.text, `principles.json ${one.id}`)),
    ...landmarkWordings(data),
  ]
}

function expect(document: string, words: string, name: string): Expected {
  return { document, words, name }
}

function frameWordings(data: WholeReferential): Expected[] {
  return [
    ...data.specialities.flatMap((one) =>
      one.wordings.map((words) => expect(one.source.document, words, `specialities.json ${one.id}`)),
    ),
    ...data.blocks.map((one) => expect(one.source.document, `${one.id} > ${one.title}`, `blocks.json ${one.id}`)),
    ...data.years.flatMap((one) => [
      ...one.wordings.map((words) => expect(words.source.document, words.text, `years.json ${one.id}`)),
      expect('cahier-des-charges-ma', one.situation, `years.json ${one.id}`),
    ]),
    ...data.groups.map((one) => expect(one.source.document, one.title, `groups.json ${one.id}`)),
  ]
}

function examWordings(data: WholeReferential): Expected[] {
  return data.examTable.referentials.flatMap(({ source, rows }) => [
    ...(source.document === 'grilles-nationales'
      ? []
      : data.examTable.categories.map((one) => expect(source.document, one.text, `exams.json ${one.id}`))),
    ...rows.map((row) => ({ ...expect(source.document, rowWords(row), `exams.json ${row.code}`), spaceless: true })),
  ])
}

function rowWords(row: ExamRow): string {
  const modes = (row.modes ?? []).flatMap((one) => [one.mode, one.duration])
  return [row.label, row.original ?? row.unit, row.coefficient, ...modes].filter((one) => one !== undefined).join(' ')
}

function landmarkWordings(data: WholeReferential): Expected[] {
  return data.landmarks.flatMap((one) => {
    const words = [one.title, ...one.items, ...[...one.MA, ...one.MCV].flatMap(blockWords)]
    return words.map((said) => expect(one.source.document, said, `landmarks.json ${one.group}`))
  })
}

function blockWords(block: LandmarkBlock): string[] {
  return block.competences.flatMap((one) => [
    block.blockText,
    ...(one.title ? [one.title] : []),
    ...one.items.map((item) => one.mended?.find((mend) => mend.item === item)?.original ?? item),
  ])
}
