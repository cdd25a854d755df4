/** What the player may do, at the step he stands at. */
export type PlayerMove =
  | { readonly kind: 'advance' }
  | { readonly kind: 'reply'; readonly reply: string }
  | { readonly kind: 'ask'; readonly question: string }
  | { readonly kind: 'consult'; readonly resource: string }
  /** Enough asked, enough looked up. */
  | { readonly kind: 'close' }
  | { readonly kind: 'order'; readonly tasks: readonly string[] }
  /** A field left out is left blank. */
  | { readonly kind: 'record'; readonly fields: Readonly<Record<string, string>> }
  | { readonly kind: 'write'; readonly text: string }
  | { readonly kind: 'incident'; readonly incident: string; readonly reply: string }
  /** The time to reply has run out. */
  | { readonly kind: 'timeout' }
  | { readonly kind: 'hint' }
  /** Takes the last reply back; the first one still counts. */
  | { readonly kind: 'repair' }
