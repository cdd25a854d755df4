import type { AmbienceId, EffectId } from '../../../../assets/sounds/names.ts'
import type { ChannelId, Line, Mood, PlayView } from '../../../session/play-view.ts'
import { ambienceOf } from './ambience-of.ts'

/** What is heard when a view comes. */
export interface Cues {
  /** In the background as long as the view is there; null for silence. */
  readonly ambience: AmbienceId | null
  /** True when it was not the one before. */
  readonly ambienceChanges: boolean
  /** Once, one after the other. */
  readonly effects: readonly EffectId[]
}

/** More at once would be a noise, and nobody reads three captions. */
const mostEffects = 2
const phones: readonly ChannelId[] = ['phone-in', 'phone-out']
const written: readonly ChannelId[] = ['chat', 'sms', 'social', 'email']

const brightness: Readonly<Record<Mood, number>> = {
  delighted: 3,
  happy: 2,
  surprised: 0,
  neutral: 0,
  doubtful: -1,
  worried: -1,
  annoyed: -2,
  angry: -3,
}

/** The sounds of going from one view to the next; `previous` is null when the page has just opened. Pure. */
export function cuesFor(previous: PlayView | null, next: PlayView): Cues {
  const ambience = ambienceOf(next)
  return {
    ambience,
    ambienceChanges: ambience !== (previous && ambienceOf(previous)),
    effects: previous === next || goesBack(previous, next) ? [] : effectsOf(previous, next).slice(0, mostEffects),
  }
}

const saidIn = (view: PlayView | null): readonly Line[] => (view === null ? [] : [...view.history, ...view.lines])

/** A reply taken back makes no sound: what it did is undone. */
const goesBack = (previous: PlayView | null, next: PlayView): boolean => saidIn(next).length < saidIn(previous).length

/** In the order of what matters most. */
function effectsOf(previous: PlayView | null, next: PlayView): readonly EffectId[] {
  // A play taken up again: what was said before is not heard again.
  const fresh = previous === null && next.history.length > 0 ? [] : saidIn(next).slice(saidIn(previous).length)
  const found: readonly (EffectId | false | undefined)[] = [
    hangsUp(previous, next) && 'hang-up',
    callBegins(previous, next),
    arrival(fresh),
    breaksIn(previous, next, fresh),
    previous !== null && previous.ending === null && next.ending !== null && 'end',
    previous !== null && !waits(previous) && waits(next) && 'hold',
    previous !== null && next.resources.length > previous.resources.length && 'page',
    tempersRise(previous, next) ? 'darker' : feeling(previous, next),
    fresh.some(({ by, channel }) => by === 'student' && written.includes(channel)) && 'keys',
  ]
  return [...new Set(found.filter((effect) => effect !== false && effect !== undefined))]
}

const onPhone = (view: PlayView | null): boolean =>
  view !== null && view.ending === null && phones.includes(view.channel)

const hangsUp = (previous: PlayView | null, next: PlayView): boolean => onPhone(previous) && !onPhone(next)

function callBegins(previous: PlayView | null, next: PlayView): EffectId | undefined {
  const begins = previous === null ? next.history.length === 0 : previous.channel !== next.channel
  if (!begins || !onPhone(next)) return undefined
  return next.channel === 'phone-in' ? 'ring' : 'ringback'
}

/** Something written has come from someone else. */
function arrival(fresh: readonly Line[]): EffectId | undefined {
  const received = fresh.findLast(
    ({ by, channel }) => by !== 'student' && by !== 'narrator' && written.includes(channel),
  )
  if (received === undefined) return undefined
  return received.channel === 'email' ? 'mail' : 'message'
}

const heardOf: Readonly<Record<NonNullable<PlayView['interrupted']>, EffectId>> = {
  visit: 'bell',
  phone: 'ring',
  queue: 'bell',
  screen: 'message',
  tempers: 'darker',
}

/** Heard dark whatever the client in front feels. */
const tempersRise = (previous: PlayView | null, next: PlayView): boolean =>
  next.interrupted === 'tempers' && !previous?.interrupted

/** An incident, or another client who speaks for the first time. */
function breaksIn(previous: PlayView | null, next: PlayView, fresh: readonly Line[]): EffectId | undefined {
  if (next.interrupted && !previous?.interrupted) return heardOf[next.interrupted]
  const known = new Set(saidIn(previous).map(({ name }) => name))
  return fresh.some(({ by, name }) => by === 'other-client' && !known.has(name)) ? 'bell' : undefined
}

/** On the phone, the client waits while one looks something up. */
const waits = (view: PlayView): boolean => onPhone(view) && view.actions.some(({ kind }) => kind === 'consult')

/** The client eases or tenses: by trust when it moves, otherwise by the face. */
function feeling(previous: PlayView | null, next: PlayView): EffectId | undefined {
  if (previous === null || next.ending !== null) return undefined
  const change = next.gauges.trust - previous.gauges.trust || brightnessOf(next) - brightnessOf(previous)
  if (change === 0) return undefined
  return change > 0 ? 'brighter' : 'darker'
}

const brightnessOf = ({ people: [client] }: PlayView): number => (client ? brightness[client.mood] : 0)
