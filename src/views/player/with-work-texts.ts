import { loadWorkTexts } from '../../i18n/index.ts'

/** What is more than a reply comes with its texts when it is first met. */
export const withWorkTexts = <Part>(part: Promise<Part>): Promise<Part> =>
  Promise.all([part, loadWorkTexts()]).then(([found]) => found)
