import { loadLaterTexts } from '../../i18n/index.ts'

/** A part of the interface with its texts, when these do not come with the page. */
export const withLaterTexts = <Part>(part: Promise<Part>): Promise<Part> =>
  Promise.all([part, loadLaterTexts()]).then(([found]) => found)
