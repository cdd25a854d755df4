import type { ChannelId, Line, Mood, Person, PlaceId, PlayView, Posture, Tone } from '../../../session/play-view.ts'
import { queueFor, type Waiting } from './crowd.ts'

/** Someone who is seen, and where they stand. */
export interface Figure {
  readonly id: string
  readonly character: string
  readonly mood: Mood
  readonly role: 'client' | 'beside'
  readonly speaking: boolean
}

export interface Bubble {
  readonly from: 'client' | 'student' | 'beside'
  /** Lengths of the drawn rows, 0 to 1. */
  readonly rows: readonly number[]
}

export type ThreadStyle = 'chat' | 'sms' | 'email' | 'social'

/** What carries the contact in the place, when one does not talk face to face. */
export type Device =
  | { readonly kind: 'none' }
  | { readonly kind: 'call'; readonly ringing: boolean; readonly speaking: boolean }
  | { readonly kind: 'thread'; readonly style: ThreadStyle; readonly bubbles: readonly Bubble[] }
  | { readonly kind: 'window' }

/** Everything the scene draws, worked out from a view; no Phaser here. */
export interface Stage {
  readonly place: PlaceId
  readonly figures: readonly Figure[]
  readonly device: Device
  readonly trust: number
  readonly patience: number
  /** How the student just spoke and stood, when the reply said so. */
  readonly sign: { readonly tone: Tone | null; readonly posture: Posture | null } | null
  readonly ended: boolean
  /** Whether the place is in its rush hour. */
  readonly rush: boolean
  /** Whether the student has just spoken to them. */
  readonly heard: boolean
  /** How long the client's last words take, in milliseconds. */
  readonly talk: number
  readonly queue: readonly Waiting[]
  /** How the client feels at the end, when they have gone. */
  readonly farewell: Mood | null
}

const threads: Partial<Record<ChannelId, ThreadStyle>> = { chat: 'chat', sms: 'sms', email: 'email', social: 'social' }
const phones: readonly ChannelId[] = ['phone-in', 'phone-out']
/** As many bubbles as the screen of the office holds. */
const shownBubbles = 6
const wordsInRow = 7
const rowsAtMost = 3

/** What to draw for a view. */
export function stageFor(view: PlayView): Stage {
  return {
    place: placeOf(view),
    figures: figuresOf(view),
    device: deviceOf(view),
    trust: percent(view.gauges.trust),
    patience: percent(view.gauges.patience),
    sign: signOf(view.lines),
    ended: view.ending !== null,
    rush: isRush(view),
    heard: view.lines.some(({ by }) => by === 'student'),
    talk: talkOf(view.lines),
    queue: isFaceToFace(view) && view.ending === null ? queueFor(view) : [],
    farewell: view.ending === null ? null : (view.people[0]?.mood ?? null),
  }
}

/** Below it the client feels every minute, and so does the room. */
const patienceOfRush = 30

/** It is rush hour while something breaks in, or when the client can hardly wait any more; never once all is over. */
const isRush = ({ ending, interrupted, gauges }: PlayView): boolean =>
  ending === null && (interrupted !== null || percent(gauges.patience) < patienceOfRush)

const percent = (value: number): number => Math.min(100, Math.max(0, Number.isFinite(value) ? value : 0))

/** A call is heard at the desk and a message read at the office, wherever the scenario says one is. */
function placeOf(view: PlayView): PlaceId {
  if (phones.includes(view.channel)) return 'phone-desk'
  return threads[view.channel] || view.channel === 'video' ? 'office' : view.place
}

function figuresOf(view: PlayView): readonly Figure[] {
  const [client, ...others] = view.people
  const seen = client && !phones.includes(view.channel) && !threads[view.channel]
  const speaking = view.lines.some((line) => line.by === 'client')
  const first: Figure[] = seen && view.ending === null ? [{ ...cue(client), role: 'client', speaking }] : []
  const beside = others.find((person) => view.lines.some((line) => isOf(line, person)))
  return beside && view.ending === null ? [...first, { ...cue(beside), role: 'beside', speaking: true }] : first
}

const cue = ({ id, character, mood }: Person): Pick<Figure, 'id' | 'character' | 'mood'> => ({ id, character, mood })

const isOf = (line: Line, person: Person): boolean =>
  (line.by === 'colleague' || line.by === 'other-client') && line.name === person.name

function deviceOf(view: PlayView): Device {
  if (view.channel === 'video') return { kind: 'window' }
  if (phones.includes(view.channel)) {
    const spoken = [...view.history, ...view.lines].some(
      (line) => line.channel === view.channel && line.by === 'client',
    )
    return { kind: 'call', ringing: !spoken, speaking: view.lines.some((line) => line.by === 'client') }
  }
  const style = threads[view.channel]
  return style ? { kind: 'thread', style, bubbles: bubblesOf(view) } : { kind: 'none' }
}

function bubblesOf(view: PlayView): readonly Bubble[] {
  return [...view.history, ...view.lines]
    .filter((line) => line.by !== 'narrator' && line.channel === view.channel)
    .slice(-shownBubbles)
    .map((line) => ({
      from: line.by === 'client' || line.by === 'student' ? line.by : 'beside',
      rows: rowsOf(line.words),
    }))
}

function rowsOf(words: string): readonly number[] {
  const count = Math.max(1, words.trim().split(/\s+/).length)
  const rows = Math.min(rowsAtMost, Math.ceil(count / wordsInRow))
  const last = count > rows * wordsInRow ? 0.8 : (count - (rows - 1) * wordsInRow) / wordsInRow
  return Array.from({ length: rows }, (_, row) => (row < rows - 1 ? 1 - (row % 2) * 0.08 : Math.max(0.3, last)))
}

const isFaceToFace = ({ channel }: PlayView): boolean =>
  channel !== 'video' && !threads[channel] && !phones.includes(channel)

const perLetter = 42
function talkOf(lines: readonly Line[]): number {
  const letters = lines.reduce((sum, { by, words }) => sum + (by === 'client' ? words.length : 0), 0)
  return Math.min(4500, Math.max(1400, letters * perLetter))
}

function signOf(lines: readonly Line[]): Stage['sign'] {
  const said = lines.findLast((line) => line.by === 'student' && (line.tone || line.posture))
  return said ? { tone: said.tone ?? null, posture: said.posture ?? null } : null
}
