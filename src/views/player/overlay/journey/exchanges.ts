import type { ChannelId, Line, PlayView } from '../../../../session/play-view.ts'

/** A stretch of the client's journey: what one move said, did and taught, on one channel. */
export interface Exchange {
  readonly channel: ChannelId
  /** What broke in on the conversation, when this belongs to it. */
  readonly incident: PlayView['interrupted']
  readonly said: readonly Line[]
  /** What was done rather than said: a document opened, a task ranked or filled in; by its title. */
  readonly opened: readonly string[]
  readonly worked: string | null
  /** What the student learned of the client there, in words. */
  readonly learned: readonly string[]
}

/** The journey as it stands after the last of the views, which follow each other one move at a time. */
export function exchangesOf(views: readonly PlayView[]): readonly Exchange[] {
  const all: Exchange[] = []
  for (const [at, view] of views.entries()) {
    const before = views[at - 1]
    add(all, before ? between(before, view) : heard(view.lines, view, view.interrupted))
  }
  return all
}

const saidIn = (view: PlayView): readonly Line[] => [...view.history, ...view.lines]

/** Lines in the order said, parted where the channel changes. */
function runs(lines: readonly Line[]): readonly (readonly Line[])[] {
  const found: Line[][] = []
  for (const line of lines) {
    const last = found.at(-1)
    if (last?.[0]?.channel === line.channel) last.push(line)
    else found.push([line])
  }
  return found
}

const bare = { opened: [], worked: null, learned: [] } as const

const heard = (lines: readonly Line[], view: PlayView, incident: Exchange['incident']): readonly Exchange[] =>
  runs(lines).map((said) => ({ ...bare, channel: said[0]?.channel ?? view.channel, said, incident }))

function between(before: PlayView, after: PlayView): readonly Exchange[] {
  const fresh = saidIn(after).slice(saidIn(before).length)
  const [calm, breaking] = parted(before, after, fresh)
  const deed = {
    opened: after.resources.slice(before.resources.length).map(({ title }) => title),
    worked: workOf(before, after),
    learned: after.facts.slice(before.facts.length).map(({ text }) => text),
  }
  const none = deed.opened.length === 0 && deed.worked === null && deed.learned.length === 0
  // What was done was done where one stood, even when the next words come on another channel.
  const here = calm[0]?.channel === before.channel ? (runs(calm)[0] ?? []) : []
  const own = { ...deed, channel: before.channel, incident: before.interrupted, said: here }
  return [
    ...(none && here.length === 0 ? [] : [own]),
    ...heard(calm.slice(here.length), after, null),
    ...heard(breaking, after, after.interrupted),
  ]
}

/** What belongs to the conversation, and what broke in on it. Once it is dealt with, the client's last words come back: they are not said twice. */
function parted(
  before: PlayView,
  after: PlayView,
  fresh: readonly Line[],
): readonly [readonly Line[], readonly Line[]] {
  if (after.interrupted && !before.interrupted) {
    const calm = fresh.slice(0, Math.max(0, fresh.length - after.lines.length))
    return [calm, after.lines]
  }
  const last = fresh.at(-1)
  const again = before.interrupted && last?.by === 'client' && saidIn(before).some(({ words }) => words === last.words)
  return [again ? fresh.slice(0, -1) : fresh, []]
}

/** The title of what was ranked or filled in between two views. What was written is said: it needs no title. */
function workOf(before: PlayView, after: PlayView): string | null {
  const work = before.actions.find((action) => action.kind === 'order' || action.kind === 'record')
  return work !== undefined && 'title' in work && after.decisionsTaken > before.decisionsTaken ? work.title : null
}

const isTalk = ({ opened, worked, learned, said }: Exchange): boolean =>
  opened.length === 0 && worked === null && learned.length === 0 && said.every(({ by }) => by !== 'student')

/** Adds to what there is; what others go on saying on the same channel belongs to the exchange before. */
function add(all: Exchange[], more: readonly Exchange[]): void {
  for (const one of more) {
    const last = all.at(-1)
    const goesOn = last !== undefined && last.channel === one.channel && last.incident === one.incident && isTalk(one)
    if (goesOn) all[all.length - 1] = { ...last, said: [...last.said, ...one.said] }
    else all.push(one)
  }
}

/** The channels met, in the order they were: each has its lane. */
export const lanesOf = (exchanges: readonly Exchange[]): readonly ChannelId[] => [
  ...new Set(exchanges.map(({ channel }) => channel)),
]
