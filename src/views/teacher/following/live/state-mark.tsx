import { useText } from '../../../context.ts'
import type { LiveState } from './whereabouts.ts'

/** One shape for each state, so that none is told by colour alone. */
const SHAPES: Readonly<Record<LiveState, string>> = {
  absent: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16z',
  playing: 'M7 4l13 8-13 8z',
  waiting: 'M7 4v16M17 4v16',
  trouble: 'M12 3l10 18H2zM12 10v5M12 18v.5',
  finished: 'M4 13l5 5L20 6',
}

/** The state of a student: a shape and its word, or the shape alone where a key says the words. */
export function StateMark({ state, shape = false }: { state: LiveState; shape?: boolean }) {
  const t = useText()
  return (
    <span class="state-mark" data-state={state}>
      <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <path d={SHAPES[state]} />
      </svg>
      <span class={shape ? 'hidden-words' : undefined}>{t(`following.live.states.${state}`)}</span>
    </span>
  )
}
