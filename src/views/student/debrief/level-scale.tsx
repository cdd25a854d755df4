import type { Level } from '../../../referential/types.ts'
import './level-scale.css'

const LEVELS: readonly Level[] = [1, 2, 3, 4]

/** Four boxes with one crossed, as on the official grids. The words beside it carry the meaning. */
export function LevelScale({ level }: { level: Level | null }) {
  return (
    <svg class="scale" data-level={level ?? 'none'} viewBox="0 0 100 26" aria-hidden="true" focusable="false">
      {LEVELS.map((box) => (
        <g key={box} class="scale-box" data-state={box === level ? 'here' : box < (level ?? 0) ? 'passed' : 'empty'}>
          <rect x={2 + (box - 1) * 25} y="2" width="21" height="21" rx="5" />
          {box === level && <path d={`M${8 + (box - 1) * 25} 8l9 9m0-9l-9 9`} />}
        </g>
      ))}
    </svg>
  )
}
