import blockList from '../../seeds/referentiel/blocks.json' with { type: 'json' }
import competenceList from '../../seeds/referentiel/competences.json' with { type: 'json' }
import documentList from '../../seeds/referentiel/documents.json' with { type: 'json' }
import groupList from '../../seeds/referentiel/groups.json' with { type: 'json' }
import levelList from '../../seeds/referentiel/levels.json' with { type: 'json' }
import specialityList from '../../seeds/referentiel/specialities.json' with { type: 'json' }
import yearList from '../../seeds/referentiel/years.json' with { type: 'json' }
import type {
  Block,
  BlockId,
  Competence,
  CompetenceId,
  Group,
  Level,
  LevelScale,
  OfficialDocument,
  ReferentialId,
  Source,
  Speciality,
  SpecialityId,
  Year,
  YearId,
} from './types.ts'

export const documents = documentList as readonly OfficialDocument[]
export const specialities = specialityList as readonly Speciality[]
export const blocks = blockList as readonly Block[]
export const years = yearList as readonly Year[]
export const groups = groupList as readonly Group[]
/** The ten competences of Seconde, 1A to 3C. */
export const competences = competenceList as readonly Competence[]
const levelScales = levelList as unknown as readonly LevelScale[]

/** The competence with this id. */
export function competence(id: CompetenceId): Competence {
  return known(competences, (one) => one.id === id, id)
}

export function speciality(id: SpecialityId): Speciality {
  return known(specialities, (one) => one.id === id, id)
}

export function year(id: YearId): Year {
  return known(years, (one) => one.id === id, id)
}

/** The official words for what a year works on: « situation courante », « plus complexe », « critique ». */
export function yearWords(id: YearId): string {
  return year(id).situation
}

/** The four words of a référentiel, level 1 first. */
export function levelWords(referential: ReferentialId): LevelScale['words'] {
  return known(levelScales, (one) => one.referential === referential, referential).words
}

/** The word of one level in a référentiel. */
export function levelWord(referential: ReferentialId, level: Level): string {
  return levelWords(referential)[level - 1] ?? ''
}

/** The official title of a block: a code means nothing without its référentiel. */
export function blockTitle(referential: ReferentialId, id: BlockId): string {
  return known(blocks, (one) => one.referential === referential && one.id === id, `${referential} ${id}`).title
}

/** A source as a reader meets it: the document's title, then the place. */
export function sourceText(source: Source): string {
  return `${known(documents, (one) => one.id === source.document, source.document).title}, ${source.place}`
}

function known<T>(list: readonly T[], match: (one: T) => boolean, name: string): T {
  const found = list.find(match)
  if (!found) throw new Error(`Unknown in the référentiel: ${name}`)
  return found
}
