import type { Competence } from '../types.ts'
import { checkCriteria } from './check-criteria.ts'
import { checkDetail } from './check-details.ts'
import { checkMends } from './check-mends.ts'
import { fold } from './fold.ts'
import type { OfficialTexts } from './read-texts.ts'
import type { WholeReferential } from './whole.ts'
import { type Expected, expectedWordings } from './wordings.ts'

/** What keeps the data from being the official texts, word for word. Empty when all is well. */
export function findProblems(data: WholeReferential, texts: OfficialTexts): string[] {
  const absent = data.documents.filter((one) => one.kind === 'official' && !texts.folded.has(one.id))
  if (absent.length > 0) return absent.map((one) => `Texte introuvable dans le dossier : ${one.title}.`)
  return [
    ...checkCriteria(data.criteria, texts.cells),
    ...data.details.flatMap((one) => checkDetail(one, data.criteria, texts.cells)),
    ...data.competences.flatMap((one) => checkTitle(one, texts)),
    ...checkMends(data),
    ...expectedWordings(data).flatMap((one) => checkWording(one, data, texts)),
  ]
}

/** The title, the items and the links of a competence are the whole head of its page, in order. */
function checkTitle(one: Competence, texts: OfficialTexts): string[] {
  const links = one.seeAlso.map((link) => link.text).filter((link) => !one.items.some((item) => item.includes(link)))
  const ours = headWords([one.title, ...one.items, ...links].join(' '))
  const theirs = headWords(texts.titles.get(one.id) ?? '')
  return ours === theirs ? [] : [`Compétence ${one.id}, titre : le texte dit « ${theirs} », la donnée « ${ours} ».`]
}

/** Some titles announce their items with a colon, some do not. */
function headWords(words: string): string {
  return fold(words).replace(/(omnicanal(?:, notamment)?) :/g, '$1')
}

function checkWording(one: Expected, data: WholeReferential, texts: OfficialTexts): string[] {
  const text = texts.folded.get(one.document)
  if (text === undefined) {
    const kind = data.documents.find((document) => document.id === one.document)?.kind
    return kind === 'field' ? [] : [`${one.name} : document inconnu, « ${one.document} ».`]
  }
  const words = fold(one.words)
  const found = one.spaceless ? text.replaceAll(' ', '').includes(words.replaceAll(' ', '')) : text.includes(words)
  return words !== '' && found ? [] : [`${one.name} : absent du texte « ${one.document} », « ${one.words} ».`]
}
