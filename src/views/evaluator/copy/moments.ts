import type { Line, PlayAction, PlayView } from '../../../session/play-view.ts'
import type { Observation, ReplyText } from '../../../transcript/evidence.ts'
import type { Entry } from '../../../transcript/types.ts'
import { firstFresh, saidCount } from '../../player/overlay/said.ts'

/** Words that could have been chosen. */
export interface Choice {
  readonly id: string
  readonly words: string
  readonly made: boolean
  readonly expert: boolean
  /** Why it is worth what it is, for the one chosen and the expert's. */
  readonly why: string | null
}

/** A moment of a play as an evaluator reads it: what was said, then what the student did. */
export interface Moment {
  /** Position of the entry; the view before it shows the choice. */
  readonly at: number
  readonly lines: readonly Line[]
  readonly before: Line | undefined
  readonly entry: Entry | undefined
  /** What was chosen or made, in words; null where one only went on. */
  readonly done: string | null
  readonly choices: readonly Choice[]
  /** An expert's work where it was not chosen among replies. */
  readonly model: ReplyText | null
  readonly observations: readonly Observation[]
}

type Read = Extract<PlayAction, { kind: 'reply' | 'ask' | 'incident' | 'consult' }>
const isRead = (action: PlayAction): action is Read =>
  action.kind === 'reply' || action.kind === 'ask' || action.kind === 'incident' || action.kind === 'consult'
const wordsOf = (action: Read): string => (action.kind === 'consult' ? action.title : action.words)

/** The play in order, a moment for each entry and one for the end. */
export function momentsOf(
  views: readonly PlayView[],
  entries: readonly Entry[],
  observations: readonly Observation[],
): readonly Moment[] {
  const moments: Moment[] = []
  for (const [at, view] of views.entries()) {
    const before = views[at - 1]
    const fresh = view.lines.slice(before ? firstFresh(view, saidCount(before)) : 0)
    const said = moments.at(-1)?.done
    const own = observations.filter(({ entry }) => entry === at)
    moments.push({
      at,
      // What was chosen has just been read as a choice.
      lines: fresh[0]?.by === 'student' && fresh[0].words === said ? fresh.slice(1) : fresh,
      before: before?.lines.at(-1),
      entry: entries[at],
      ...whatWasDone(view, entries[at], own),
      observations: own,
    })
  }
  return moments
}

function whatWasDone(view: PlayView, entry: Entry | undefined, [first]: readonly Observation[]) {
  const chosen = chosenIn(entry)
  if (entry === undefined || (chosen === null && first === undefined)) return { done: null, choices: [], model: null }
  const actions = view.actions.filter(isRead)
  if (chosen === null) {
    const differs = first !== undefined && first.expert.words !== first.reply.words
    return { done: first?.reply.words ?? null, choices: [], model: differs ? first.expert : null }
  }
  const choices = actions.map((action): Choice => {
    const text = [first?.reply, first?.expert].find((one) => one?.id === action.id || one?.words === wordsOf(action))
    // Under evaluation a student's own view has ids that say nothing: then words tell.
    const is = (id: string | undefined, words: string | undefined) => action.id === id || wordsOf(action) === words
    const [made, expert] = [is(chosen, first?.reply.words), is(first?.expert.id, first?.expert.words)]
    return { id: action.id, words: wordsOf(action), made, expert, why: text?.why ?? null }
  })
  return { done: choices.find(({ made }) => made)?.words ?? first?.reply.words ?? null, choices, model: null }
}

function chosenIn(entry: Entry | undefined): string | null {
  if (entry?.kind === 'reply' || entry?.kind === 'incident') return entry.reply
  if (entry?.kind === 'ask') return entry.question
  return entry?.kind === 'consult' ? entry.resource : null
}

/** The next or previous moment at which something was decided; `from` when there is none. */
export function decisionFrom(moments: readonly Moment[], from: number, step: 1 | -1): number {
  const decided = moments.filter(({ done }) => done !== null)
  const found = step === 1 ? decided.find(({ at }) => at > from) : decided.findLast(({ at }) => at < from)
  return found?.at ?? from
}
