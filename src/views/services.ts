import type { CatalogueEntry } from '../audit/catalogue-entry.ts'
import type { CatalogueOpportunities } from '../audit/opportunities.ts'
import type { CopyCheck } from '../classroom/copy/check-copy.ts'
import type { Language } from '../i18n/index.ts'
import type { SpecialityId, YearId } from '../referential/types.ts'
import type { Sheet } from '../scoring/types.ts'
import type { PlayerMove, PlayView } from '../session/index.ts'
import type { KeptRun } from '../storage/contract.ts'
import type { Evidence } from '../transcript/evidence.ts'
import type { Transcript } from '../transcript/types.ts'
import type { ClassPlays, Delivery } from './class-plays.ts'

/** A play that is open on this page. */
export interface Play {
  readonly view: PlayView
  /** Null when the machine runs on the class server: then there is nothing here to replay or to save. */
  readonly transcript: Transcript | null
  /** Of a play of the class server: whether what was done has reached it. */
  readonly delivery?: Delivery
  /** Every view so far, the first one included. */
  past(): Promise<readonly PlayView[]>
  /** Resolves once the move is kept, or once keeping has been given up (see `keeping`). */
  act(move: PlayerMove): Promise<PlayView>
  /** The view that a move would lead to, where the machine runs in this page. */
  foresee?(move: PlayerMove): PlayView | undefined
}

/** A play looked at afterwards: every view of it, and its sheet. */
export interface Judged {
  readonly transcript: Transcript
  /** `views[0]` is before any entry, `views[i + 1]` after entry `i`. */
  readonly views: readonly PlayView[]
  readonly evidence: Evidence
  readonly sheet: Sheet
  /** True when the scenario is no longer the one that was played. */
  readonly changed: boolean
  /** Of a play opened from a file. */
  readonly check?: CopyCheck | undefined
}

export interface NewPlay {
  readonly scenario: string
  readonly year: YearId
  readonly speciality: SpecialityId | null
  /** The student's own, out of the settings. */
  readonly timeMultiplier: Transcript['options']['timeMultiplier']
}

/** Why a play or a copy can't be shown. The page has a sentence for each. */
export type ProblemCode =
  | { readonly at: 'run'; readonly code: 'run' | 'copy' | 'scenario' | 'changed' | 'away' | 'door' | 'closed' }
  | {
      readonly at: 'copy'
      readonly code: 'size' | 'json' | 'shape' | 'entry' | 'format' | 'scenario' | 'replay' | 'read'
    }

export class Problem extends Error {
  readonly problem: ProblemCode
  readonly detail: string

  constructor(problem: ProblemCode, detail = '') {
    super(`${problem.at}: ${problem.code} ${detail}`)
    this.problem = problem
    this.detail = detail
  }
}

/** Whether this browser keeps the plays. */
export interface Keeping {
  readonly refused: boolean
  /** Calls back at every change; returns what stops it. */
  subscribe(listener: () => void): () => void
}

/** All that the pages need from outside; the application wires it. */
export interface Services {
  /** In the language of these services where the situation has it, in French otherwise; the same holds of what is played. */
  readonly catalogue: readonly CatalogueEntry[]
  /** The same services in another language. Rejects without network. */
  speaking(language: Language): Promise<Services>
  readonly keeping: Keeping
  /** How often each situation calls on each critère; heavy, for who compares them. Rejects without network. */
  opportunities(): Promise<CatalogueOpportunities>
  /** Fetches what a play will need, so that starting is immediate. Never rejects. */
  prepare(scenario: string, year: YearId): void
  /** The plays of the class server; `open` and `judge` take theirs too. Rejects without network. */
  classPlays(): Promise<ClassPlays>
  /** Resolves with the id of the new run. */
  start(play: NewPlay): Promise<string>
  /** Rejects with `Problem`. */
  open(run: string): Promise<Play>
  /** Rejects with `Problem`. */
  judge(run: string): Promise<Judged>
  /** The plays that belong to this device alone. */
  runs(): Promise<readonly KeptRun[]>
  forget(run: string): Promise<void>
  /** Opens a transcript file; resolves with an id that `judge` takes. Rejects with `Problem`. */
  openCopy(file: File): Promise<string>
  saveCopy(transcript: Transcript): void
}
