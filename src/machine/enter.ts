import type { Step } from '../scenario/model.ts'
import { hear, leavingFace } from './hear.ts'
import { type PlayState, USUAL_PLACE } from './play-state.ts'

/** Enters a step: its channel, its place, what is said there. The history stays in hand: it is the same client. */
export function enter(step: Step, state: PlayState): PlayState {
  const channel = step.channel ?? state.channel
  const place = step.place ?? (channel === state.channel ? state.place : USUAL_PLACE[channel])
  const journey = state.journey.at(-1) === channel ? state.journey : [...state.journey, channel]
  const phase = channel === state.channel ? {} : { recap: state.phaseReasons, phaseReasons: [] }
  const mood = step.kind === 'ending' ? leavingFace(state) : state.mood
  const there = { ...state, ...phase, channel, place, journey, mood, picked: [], timedOut: false, hinted: false }
  return hear(step.says, there)
}
