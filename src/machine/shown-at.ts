import { shownBy, told } from './act.ts'
import type { Shown, Told } from './construct.ts'
import { constructOf } from './constructs.ts'
import type { PlayerMove } from './move.ts'
import { type Moment, movesAt, type Play } from './play.ts'

/** What a move shows on each critère; empty when it is no decision. Silence shows level 1 on all that was in play. */
export function shownAt(play: Play, moment: Moment, move: PlayerMove): readonly Shown[] {
  if (move.kind === 'timeout') {
    const first = movesAt(play, moment).find((one) => one.kind !== 'close')
    return first === undefined
      ? []
      : shownAt(play, moment, first).map(({ criterion }) => ({ criterion, level: 1, grave: false }))
  }
  if (move.kind === 'hint' || move.kind === 'repair') return []
  if (move.kind === 'incident') return shownBy(incidentReply(play, move), moment.state)
  return constructOf(moment.step).shows(moment.step, moment.state, move)
}

/** A move in the words of the debrief. */
export function tellAt(play: Play, moment: Moment, move: PlayerMove): Told {
  if (move.kind === 'timeout') return { id: 'silence', words: '…', why: play.scenario.silence.why }
  if (move.kind === 'incident') {
    const reply = incidentReply(play, move)
    return told(reply, reply.words, moment.state)
  }
  return constructOf(moment.step).tell(moment.step, moment.state, move, play.scenario.language)
}

/** What counts once: a step, an incident, or one thing picked at a step. */
export function decisionOf({ step, state }: Pick<Moment, 'step' | 'state'>, move: PlayerMove): string {
  if (state.incident !== null) return `incident/${state.incident}`
  if (move.kind === 'ask') return `${step.id}/${move.question}`
  return move.kind === 'consult' ? `${step.id}/${move.resource}` : step.id
}

function incidentReply({ scenario }: Play, move: PlayerMove & { kind: 'incident' }) {
  const reply = scenario.incidents.find(({ id }) => id === move.incident)?.choices.find(({ id }) => id === move.reply)
  if (reply === undefined) throw new Error(`no such reply to ${move.incident}`)
  return reply
}
