/** A page to measure: where it is, and what one presses in it. All are selectors. */
export interface Subject {
  readonly name: string
  readonly address: string
  /** What may be chosen. */
  readonly choice: string
  /** What leads on when there is nothing to choose, an ending included. */
  readonly onwards: string
  /** Where a new play begins, in the same page; empty where nothing ever ends. */
  readonly again: string
  /** What begins, where a page does not begin by itself. */
  readonly start: string
  /** What is there once everything has come. */
  readonly whole: string
}

/** A page that is its choices and nothing else. */
export function plainSubject(name: string, address: string): Subject {
  return { name, address, choice: '.choice', onwards: '.choice', again: '', start: '', whole: '.choice' }
}

/** Ours, from the briefing of a scenario. */
export function ownSubject(address: string, scenario: string, year: string): Subject {
  const again = `#/preparer/${scenario}/${year}`
  return {
    name: 'Comptoir',
    address: `${address}${again}`,
    again,
    choice: '.reply',
    onwards: '.advance, .end a[data-kind="main"], .next .button[data-kind="main"]',
    start: '.briefing-start .button[data-kind="main"]',
    whole: '[data-drawn="shown"]',
  }
}
