import type { Line, PlayView } from '../../../../session/play-view.ts'

const isVoice = ({ by }: Line): boolean => by !== 'student' && by !== 'narrator'

/** Who is at the other end of the channel: the last who spoke there, the client before anybody has. */
export function otherEnd({ lines, history, channel, people }: PlayView): string {
  const last = [...history, ...lines].findLast((line) => isVoice(line) && line.channel === channel)
  return last?.name ?? people[0]?.name ?? ''
}

/** What was written on this channel before what is in view: its thread. */
export const earlierOn = ({ history, channel }: PlayView): readonly Line[] =>
  history.filter((line) => line.channel === channel && line.by !== 'narrator')

/** True when somebody else has just spoken on this channel. */
export const isAnswered = ({ lines, channel }: PlayView): boolean =>
  lines.some((line) => isVoice(line) && line.channel === channel)

/** True once the client has spoken since this channel was opened: a colleague beside the phone is not on it. */
export function isClientThere({ lines, history, channel }: PlayView): boolean {
  const said = [...history, ...lines]
  const elsewhere = said.findLastIndex((line) => line.channel !== channel)
  return said.slice(elsewhere + 1).some(({ by }) => by === 'client')
}
