import type { Step } from '../scenario/model.ts'
import { type PlayState, USUAL_PLACE } from './play-state.ts'

/** Moves to the channel and place of a step. The history stays in hand: it is the same client. */
export function moveTo(step: Step, state: PlayState): PlayState {
  const channel = step.channel ?? state.channel
  const place =
    step.place ?? (step.channel === undefined || channel === state.channel ? state.place : USUAL_PLACE[channel])
  const journey = state.journey.at(-1) === channel ? state.journey : [...state.journey, channel]
  return { ...state, channel, place, journey }
}
