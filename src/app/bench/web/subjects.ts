/** A page to measure: where it is, and what one presses in it. All are selectors. */
export interface Subject {
  readonly name: string
  /** Where one chooses first. */
  readonly address: string
  /** Where one goes on choosing. */
  readonly played: string
  /** What may be chosen. */
  readonly choice: string
  /** What leads on when there is nothing to choose, an ending included. */
  readonly onwards: string
  /** Where what is said stands, or the document that answers. */
  readonly lines: string
  /** Where a new play begins, in the same page; empty where nothing ever ends. */
  readonly again: string
  /** What begins, where a page does not begin by itself. */
  readonly start: string
  /** What is there once everything has come. */
  readonly whole: string
  /** Where the words of a choice stand once it has been taken; empty where another text is the only sign. */
  readonly taken: string
}

/** A page that is its choices and nothing else. */
export function plainSubject(name: string, address: string, lines: string): Subject {
  return {
    name,
    lines,
    address,
    played: address,
    choice: '.choice',
    onwards: '.choice',
    again: '',
    start: '',
    whole: '.choice:visible',
    taken: '',
  }
}

/** Ours: one chooses on the opening of a situation, the address that is given out, and goes on from its briefing. */
export function ownSubject(address: string, scenario: string, year: string): Subject {
  const again = `#/preparer/${scenario}/${year}`
  return {
    name: 'Comptoir',
    address: `${address}situations/${scenario}/${year}.html`,
    played: `${address}${again}`,
    again,
    choice: '.reply',
    lines: '.lines, .document',
    onwards: '.advance, .end a[data-kind="main"], .next .button[data-kind="main"]',
    start: '.briefing-start .button[data-kind="main"]',
    whole: '[data-drawn="shown"]',
    taken: '.bubble[data-by="student"] [lang]',
  }
}
