import type { Line, PlayView } from '../../../../session/play-view.ts'

const NUMBERS = new Map([
  ['une', 1],
  ['one', 1],
  ['deux', 2],
  ['two', 2],
  ['trois', 3],
  ['three', 3],
  ['quatre', 4],
  ['four', 4],
  ['cinq', 5],
  ['five', 5],
])
const PATTERN = /(\d|une|one|deux|two|trois|three|quatre|four|cinq|five)\s+(?:étoiles?|stars?|sur\s+5|out\s+of\s+5)/i

function starsIn({ words }: Line): number | null {
  const found = PATTERN.exec(words)?.[1]?.toLowerCase()
  const stars = found === undefined ? 0 : (NUMBERS.get(found) ?? Number(found))
  return stars >= 1 && stars <= 5 ? stars : null
}

/** How many stars the public review gives, from 1 to 5, when somebody has said so on this channel: never guessed. */
export function ratingOf({ history, lines, channel }: PlayView): number | null {
  return [...history, ...lines].reduce<number | null>(
    (stars, line) => (line.channel === channel ? (stars ?? starsIn(line)) : stars),
    null,
  )
}
