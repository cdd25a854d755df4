import type { Incident, IncidentReply } from '../scenario/model.ts'
import { afterAct, lineOf } from './act.ts'
import { holds } from './conditions.ts'
import { hear, turnPage } from './hear.ts'
import type { IncidentStatus, PlayState } from './play-state.ts'

/** `incident`: it breaks in on any step, is taken, postponed or delegated; then the conversation resumes. */

/** The state once the incident has broken in. */
export function afterBreakingIn(incident: Incident, state: PlayState): PlayState {
  return { ...hear(incident.says, { ...turnPage(state), interrupted: state.lines }), incident: incident.id }
}

export function incidentReplies(incident: Incident, state: PlayState): readonly IncidentReply[] {
  return incident.choices.filter((reply) => holds(reply.when, state))
}

/** The state once it is dealt with: the client's last words are heard again, so that one knows where one was. */
export function afterHandling(reply: IncidentReply, state: PlayState): PlayState {
  const after = afterAct(reply, state, [lineOf(reply, state)])
  const pending = state.interrupted.filter((line) => line.by === 'client').slice(-1)
  return { ...after, lines: [...after.lines, ...pending], incident: null, interrupted: [] }
}

export function statusAfter({ handling }: IncidentReply): IncidentStatus {
  return handling === 'postpone' ? 'postponed' : 'closed'
}
