import type { SpecialityId, YearId } from '../referential/types.ts'
import type { Transcript } from '../transcript/types.ts'

/** The id of a play of the class server begins so, wherever the site names it. */
export const CLASS_RUN = 'classe-'

/**
 * Where what was done in a play of the class server is: `saved` there; `offline`, kept here and to be sent; `waiting`,
 * not taken until the server answers; `signed-out`, kept here until its student comes in again; `elsewhere`, the play went
 * on on another machine; `caught-up`, it had, and is now shown as it stands; `apart`, it went on differently there and here; `late`, the last choice came after its time;
 * `refused`, the server does not want it.
 */
export type DeliveryState =
  | 'saved'
  | 'sending'
  | 'offline'
  | 'waiting'
  | 'signed-out'
  | 'elsewhere'
  | 'caught-up'
  | 'apart'
  | 'late'
  | 'refused'

export interface Delivery {
  readonly state: DeliveryState
  /** What was played here, where the server has something else. */
  readonly aside: Transcript | null
  /** Calls back at every change; returns what stops it. */
  subscribe(listener: () => void): () => void
}

/** What a student begins: what was assigned, or something of one's own choice. */
export type ClassWork =
  | { readonly assignment: string }
  | { readonly free: { readonly scenario: string; readonly year: YearId; readonly speciality: SpecialityId | null } }

/** The plays of a class, as this browser holds them. */
export interface ClassPlays {
  /** Resolves with the id that the pages open. Rejects as `askServer` does. */
  begin(work: ClassWork, timeMultiplier: Transcript['options']['timeMultiplier']): Promise<string>
  /**
   * This student has come in: what is left to send goes now, and what others had sent from here is forgotten here.
   * Resolves with whether there was something to send.
   */
  enter(student: string): Promise<boolean>
  /**
   * Signs out, and forgets here what the server has. Resolves with how many plays were not sent whole: then nothing is
   * done, unless `anyway`; these stay here until their student comes back.
   */
  leave(anyway: boolean): Promise<number>
}
