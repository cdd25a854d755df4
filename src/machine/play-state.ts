import type { Profile, YearScenario } from '../scenario/model.ts'
import type { ChannelId, Mood, PlaceId, Posture, Tone } from '../scenario/words.ts'

/** A line as it was said: `by` is `student`, `client`, `narrator` or a key of the scenario's people. */
export interface HeardLine {
  readonly by: string
  readonly words: string
  readonly mood?: Mood
  readonly tone?: Tone
  readonly posture?: Posture
  readonly channel: ChannelId
}

/** A resource that was opened: it stays at hand. */
export interface OpenedResource {
  readonly id: string
  readonly title: string
  readonly content: string
}

/** Of an incident: not yet, breaking in now, put off, over. */
export type IncidentStatus = 'waiting' | 'open' | 'postponed' | 'closed'

/** All a play is made of, apart from the step one stands at. Plain data: it can be kept, compared, printed. */
export interface PlayState {
  readonly profile: Profile
  /** 0 to 100. */
  readonly trust: number
  readonly patience: number
  readonly facts: readonly string[]
  readonly channel: ChannelId
  readonly place: PlaceId
  readonly mood: Mood
  /** Since the last decision, the student's own words first. */
  readonly lines: readonly HeardLine[]
  readonly history: readonly HeardLine[]
  /** Channels in the order met, without repeats in a row. */
  readonly journey: readonly ChannelId[]
  readonly decisionsTaken: number
  /** Questions asked or resources opened at this step. */
  readonly picked: readonly string[]
  readonly opened: readonly OpenedResource[]
  /** The incident that breaks in now; the conversation waits. */
  readonly incident: string | null
  /** What the client had just said when it broke in. */
  readonly interrupted: readonly HeardLine[]
  /** True once the time to reply at this step has run out: it does not run twice. */
  readonly timedOut: boolean
  /** True once the hint of this step was given. */
  readonly hinted: boolean
  /** Why the last act was worth what it was worth, and why those of this phase were: a phase ends with its channel. */
  readonly lastReason: string | null
  readonly phaseReasons: readonly string[]
  /** The reasons of the phase that has just ended. */
  readonly recap: readonly string[]
  readonly repairsUsed: number
}

const FIRST_CHANNEL: ChannelId = 'shop'

/** Where a channel takes place when the author does not say. */
export const USUAL_PLACE: Readonly<Record<ChannelId, PlaceId>> = {
  shop: 'shop-floor',
  counter: 'reception-hall',
  'phone-in': 'phone-desk',
  'phone-out': 'phone-desk',
  chat: 'office',
  email: 'office',
  social: 'office',
  sms: 'office',
  video: 'office',
}

/** The state before the first step is entered. */
export function stateBeforePlay(scenario: YearScenario, profile: Profile): PlayState {
  const channel = scenario.steps[scenario.start]?.channel ?? FIRST_CHANNEL
  return {
    profile,
    trust: profile.trust,
    patience: profile.patience,
    facts: [],
    channel,
    place: USUAL_PLACE[channel],
    mood: 'neutral',
    lines: [],
    history: [],
    journey: [],
    decisionsTaken: 0,
    picked: [],
    opened: [],
    incident: null,
    interrupted: [],
    timedOut: false,
    hinted: false,
    lastReason: null,
    phaseReasons: [],
    recap: [],
    repairsUsed: 0,
  }
}
