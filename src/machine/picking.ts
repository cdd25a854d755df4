import type { Act, Cases } from '../scenario/model.ts'
import { holds, resolve } from './conditions.ts'
import { turnPage } from './hear.ts'
import type { PlayState } from './play-state.ts'

/** What `ask` and `consult` share: picking things one by one, in any order, within a budget. */

/** Those that can still be picked here. */
export function leftToPick<T extends Act>(things: readonly T[], state: PlayState): readonly T[] {
  return things.filter((one) => !state.picked.includes(one.id) && holds(one.when, state))
}

/** Notes what was picked. Once the budget is spent, or nothing is left, one goes on. */
export function afterPicking<T extends Act>(
  step: { readonly budget: number; readonly goto: Cases<string> },
  things: readonly T[],
  id: string,
  state: PlayState,
): { state: PlayState; to: string | undefined } {
  const picked = { ...state, picked: [...state.picked, id] }
  const goesOn = picked.picked.length >= step.budget || leftToPick(things, picked).length === 0
  return { state: picked, to: goesOn ? resolve(step.goto, picked) : undefined }
}

/** Enough: one goes on with what one has. */
export function afterClosing(
  step: { readonly goto: Cases<string> },
  state: PlayState,
): { state: PlayState; to: string } {
  return { state: turnPage(state), to: resolve(step.goto, state) }
}
