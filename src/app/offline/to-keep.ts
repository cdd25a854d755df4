/** What a page asks to have kept. */
export interface ToKeep {
  /** Another one for each build. */
  readonly build: string
  /** What the page stands on, itself included. */
  readonly urls: readonly string[]
}
