import { shuffled } from '../machine/draw.ts'
import type { YearScenario } from '../scenario/model.ts'
import type { PlayerMove } from '../session/index.ts'
import type { PlayAction, PlayView } from '../session/play-view.ts'
import { bestPath } from './best-path.ts'

/** A player that is not a person. It sees the same views as a student; only the expert knows the scenario. */
export type BotName = 'random' | 'first' | 'longest' | 'expert'

export const BOTS: readonly BotName[] = ['random', 'first', 'longest', 'expert']

/** What a bot does at a view that has not ended. */
export type Bot = (view: PlayView) => PlayerMove

type ReplyAction = Extract<PlayAction, { kind: 'reply' }>

/** The same name and seed always play the same. The expert follows the best path of the profile drawn. */
export function createBot(name: BotName, scenario: YearScenario, profileId: string, seed: number): Bot {
  const choose = chooser(name, scenario, profileId, seed)
  return (view) => {
    const replies = view.actions.filter((action): action is ReplyAction => action.kind === 'reply')
    if (replies.length === 0) return { kind: 'advance' }
    return { kind: 'reply', reply: choose(replies, view) }
  }
}

function chooser(
  name: BotName,
  scenario: YearScenario,
  profileId: string,
  seed: number,
): (replies: readonly ReplyAction[], view: PlayView) => string {
  if (name === 'expert') return expert(scenario, profileId)
  return (replies, view) => {
    const ranked = {
      // Another stream than the one that shuffles replies, or « random » would always say the same place.
      random: () => shuffled(replies, seed, `bot ${view.step} ${view.decisionsTaken}`),
      first: () => replies,
      longest: () => [...replies].sort((a, b) => b.words.length - a.words.length),
    }[name]()
    return ranked[0]?.id ?? ''
  }
}

/** Replies in the order of the best path: a step met twice is answered as that path answers it each time. */
function expert(
  scenario: YearScenario,
  profileId: string,
): (replies: readonly ReplyAction[], view: PlayView) => string {
  const profile = scenario.profiles.find((one) => one.id === profileId)
  if (profile === undefined) throw new Error(`no profile ${profileId}`)
  const decisions = bestPath(scenario, profile).moves.filter((move) => move.kind === 'reply')
  return (replies, view) => {
    const planned = decisions[view.decisionsTaken]
    return planned?.kind === 'reply' && planned.step === view.step ? planned.reply : (replies[0]?.id ?? '')
  }
}
