import { shuffled } from '../machine/draw.ts'
import type { YearScenario } from '../scenario/model.ts'
import { POSTURES, type Posture, TONES, type Tone } from '../scenario/words.ts'
import type { PlayerMove, PlayView } from '../session/index.ts'
import { bestPath } from './best-path.ts'
import { movesSeen, type SeenMove } from './moves-seen.ts'

/** A player that is not a person. It sees the same views as a student; only the expert knows the scenario. */
export type BotName =
  | 'expert'
  | 'random'
  | 'first'
  | 'longest'
  | 'shortest'
  | 'polite'
  | 'echo'
  | 'alternate'
  | `tone-${Tone}`
  | `posture-${Posture}`

/** What a bot does at a view that has not ended. Called once per view, in order. */
export type Bot = (view: PlayView) => PlayerMove

/** The same name and seed always play the same. The expert follows the best path of the profile drawn. */
export function createBot(name: BotName, scenario: YearScenario, profileId: string, seed: number): Bot {
  if (name === 'expert') return expert(scenario, profileId)
  const trick = TRICKS.get(name)
  return (view) => {
    const chosen = trick?.(movesSeen(view, seed), view, seed)
    if (chosen === undefined) throw new Error(`nothing to do at ${view.step}`)
    return chosen.move
  }
}

type Trick = (moves: readonly SeenMove[], view: PlayView, seed: number) => SeenMove | undefined

/** Ways to choose without knowing anything of the trade, by looking at what is offered. */
const LOOKS: Readonly<Partial<Record<BotName, Trick>>> = {
  // Another stream than the one that shuffles replies, or « random » would always say the same place.
  random: (moves, view, seed) => shuffled(moves, seed, `bot ${view.step} ${view.decisionsTaken}`)[0],
  first: (moves) => moves[0],
  longest: (moves) => most(moves, ({ words }) => words.length),
  shortest: (moves) => most(moves, ({ words }) => -words.length),
  polite: (moves) => most(moves, ({ words }) => countOf(words, POLITE)),
  echo: (moves, view) => most(moves, ({ words }) => sharedWords(words, lastWordsOf(view))),
  alternate: (moves, view) => moves[view.decisionsTaken % moves.length],
}

/** Always the same tone, or the same posture, whatever is said: the player sees them beside each reply. */
const MANNERS: readonly (readonly [BotName, Trick])[] = [
  ...TONES.map((tone) => manner(`tone-${tone}`, (move) => move.tone === tone)),
  ...POSTURES.map((posture) => manner(`posture-${posture}`, (move) => move.posture === posture)),
]

const TRICKS: ReadonlyMap<BotName, Trick> = new Map([...(Object.entries(LOOKS) as [BotName, Trick][]), ...MANNERS])

export const BOTS: readonly BotName[] = ['expert', ...TRICKS.keys()]

function manner(name: BotName, has: (move: SeenMove) => boolean): readonly [BotName, Trick] {
  return [name, (moves) => most(moves, (move) => (has(move) ? 1 : 0))]
}

const POLITE =
  /bonjour|merci|s’il vous|je vous en prie|bien sûr|avec plaisir|volontiers|pardon|excus|désolé|madame|monsieur/gi

/** The first of those for which the measure is highest. */
function most(moves: readonly SeenMove[], measure: (move: SeenMove) => number): SeenMove | undefined {
  const measures = moves.map(measure)
  return moves[measures.indexOf(Math.max(...measures))]
}

function countOf(words: string, pattern: RegExp): number {
  return words.match(pattern)?.length ?? 0
}

function lastWordsOf(view: PlayView): string {
  return view.lines.findLast((line) => line.by === 'client')?.words ?? ''
}

function sharedWords(words: string, heard: string): number {
  const long = (text: string) => text.toLowerCase().match(/\p{L}{4,}/gu) ?? []
  const known = new Set(long(heard))
  return long(words).filter((word) => known.has(word)).length
}

function expert(scenario: YearScenario, profileId: string): Bot {
  const profile = scenario.profiles.find((one) => one.id === profileId)
  if (profile === undefined) throw new Error(`no profile ${profileId}`)
  const moves = bestPath(scenario, profile).moves.values()
  return (view) => {
    const planned = moves.next().value
    if (planned?.step !== view.step) throw new Error(`the best path does not go through ${view.step}`)
    const { step: _, ...move } = planned
    return move
  }
}
