import type { Language } from './words.ts'

/** What follows when the time to reply runs out. */
export interface Silence {
  /** What the client says. */
  readonly client: string
  /** Why it counts, for the debrief. */
  readonly why: string
}

/** For the scenarios that do not say it in their own words. */
export const USUAL_SILENCE: Readonly<Record<Language, Silence>> = {
  fr: { client: 'Vous êtes toujours là ?', why: 'Le client attend : le silence se remarque.' },
  en: { client: 'Are you still there?', why: 'The client is waiting: silence gets noticed.' },
}
