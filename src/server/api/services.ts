import type { YearId } from '../../referential/types.ts'
import type { YearScenario } from '../../scenario/model.ts'
import type { Reference } from '../../scoring/index.ts'
import type { ClassStore } from '../../storage/class-contract.ts'
import type { RunStore } from '../../storage/contract.ts'
import type { LiveEvents } from '../../storage/live-events.ts'

/** The scenarios that may be assigned and played in a class. */
export interface ScenarioShelf {
  find(id: string, year: YearId, classroom: string): Promise<FoundScenario | undefined>
}

export interface FoundScenario {
  readonly scenario: YearScenario
  /** What a play is scored against, by profile. */
  readonly references: () => Readonly<Record<string, Reference>>
}

/** What the class server stands on. */
export interface ClassServices {
  readonly classes: ClassStore
  readonly runs: RunStore
  readonly events: LiveEvents
  readonly scenarios: ScenarioShelf
  /** Conceals ids from those who are evaluated; the same in every process. */
  readonly secret: string
  readonly now: () => Date
  /** Told of what went wrong inside; never of what was asked, nor by whom. */
  readonly report: (error: unknown) => void
}
