import { criterion } from '../referential/criteria.ts'
import type { CompetenceId, CriterionId, SpecialityId, YearId } from '../referential/types.ts'
import type { Briefing, YearScenario } from '../scenario/model.ts'
import type { Scenario } from '../scenario/read-scenario.ts'
import { typeset } from '../scenario/typeset.ts'
import type { ChannelId, FamilyId, Language, TranslationId } from '../scenario/words.ts'
import type { Reference } from '../scoring/types.ts'
import { criteriaInPlay } from './acts.ts'
import { referencesOf } from './reference.ts'

/** What one year of a scenario holds, for choosing it. */
export interface CatalogueYear {
  /** Usual length of a play. */
  readonly minutes: number
  readonly channels: readonly ChannelId[]
  /** On the longest good path; the fewest over the profiles. */
  readonly decisions: number
  readonly profiles: number
  readonly endings: number
  /** In play on some path, in the order of the référentiel's ids. */
  readonly criteria: readonly CriterionId[]
  readonly competences: readonly CompetenceId[]
  readonly briefing: Briefing
}

/** A line of the catalogue: all one needs to choose a scenario, nothing that gives its answers. */
export interface CatalogueEntry {
  readonly id: string
  readonly version: number
  readonly hash: string
  readonly family: FamilyId
  /** Of the texts of this entry. */
  readonly language: Language
  /** The other languages it can be played in. */
  readonly translations: readonly TranslationId[]
  readonly title: string
  readonly summary: string
  readonly specialities: readonly SpecialityId[]
  readonly firm: { readonly name: string; readonly activity: string }
  /** Over all its years. */
  readonly channels: readonly ChannelId[]
  readonly years: Readonly<Partial<Record<YearId, CatalogueYear>>>
}

export function catalogueEntry({ file, hash, years, translations }: Scenario): CatalogueEntry {
  const entries = Object.values(years).map((year) => [year.year, catalogueYear(year, referencesOf(year))] as const)
  return {
    id: file.id,
    version: file.version,
    hash,
    family: file.family,
    language: 'fr',
    translations: Object.keys(translations) as TranslationId[],
    title: typeset(file.title),
    summary: typeset(file.summary),
    specialities: file.specialities,
    firm: file.firm,
    channels: unique(entries.flatMap(([, year]) => year.channels)),
    years: Object.fromEntries(entries),
  }
}

/** The same entry in the words of one of its translations; undefined when the scenario has none in that language. */
export function translatedEntry(scenario: Scenario, language: TranslationId): CatalogueEntry | undefined {
  const translation = Object.values(scenario.translations[language] ?? {})
  const [any] = translation
  if (any === undefined) return undefined
  const entry = catalogueEntry(scenario)
  const { title, summary, firm } = any
  const years = translation.map(({ year, briefing }) => [year, { ...entry.years[year], briefing }])
  return { ...entry, language, title, summary, firm, years: Object.fromEntries(years) }
}

function catalogueYear(scenario: YearScenario, references: Readonly<Record<string, Reference>>): CatalogueYear {
  const steps = Object.values(scenario.steps)
  const criteria = criteriaInPlay(scenario)
  return {
    minutes: scenario.minutes,
    channels: unique(steps.flatMap((step) => step.channel ?? [])),
    decisions: Math.min(...Object.values(references).map((reference) => reference.path.length)),
    profiles: scenario.profiles.length,
    endings: steps.filter((step) => step.kind === 'ending').length,
    criteria,
    competences: unique(criteria.flatMap((id) => criterion(id)?.competences ?? [])).sort(),
    briefing: scenario.briefing,
  }
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)]
}
