import { levelWord } from '../../../referential/index.ts'
import type { Level, ReferentialId } from '../../../referential/types.ts'
import { useText } from '../../context.ts'
import { LEVELS } from './grid-rows.ts'

interface RadiosProps {
  readonly name: string
  readonly labelledBy: string
  readonly referential: ReferentialId
  /** Null: no level; undefined: nothing is crossed yet. */
  readonly level: Level | null | undefined
  /** The machine's; null: none of its own. */
  readonly proposal: Level | null
  readonly disabled: boolean
  /** A sentence for each level, level 1 first. */
  readonly descriptors?: readonly string[] | undefined
  /** Words beside the levels that two markers gave. */
  readonly given?: ((level: Level | null) => string) | undefined
  /** Whether « no level » is one of the choices. */
  readonly noLevel: boolean
  readonly onChoose: (level: Level | null) => void
}

/** Left and right move along the crosses without making one: a cross wants Space, a digit or a click. */
function along(event: KeyboardEvent): void {
  const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
  if (step === 0 || !(event.currentTarget instanceof HTMLElement)) return
  event.preventDefault()
  const radios = [...event.currentTarget.querySelectorAll('input')]
  const from = radios.indexOf(event.target as HTMLInputElement)
  radios[(from + step + radios.length) % radios.length]?.focus()
}

/** Four columns and one cross; what the machine proposes is said in words, and drawn. */
export function LevelRadios(props: RadiosProps) {
  const { name, labelledBy, referential, level, proposal, disabled, descriptors, given, noLevel, onChoose } = props
  const t = useText()
  const nameOf = (one: Level) => {
    const values = { level: one, word: levelWord(referential, one) }
    const name = t(one === proposal ? 'marking.grid.levelProposed' : 'marking.grid.level', values)
    return [name, given?.(one)].filter(Boolean).join(', ')
  }
  return (
    <div class="crosses" role="radiogroup" aria-labelledby={labelledBy} onKeyDown={along}>
      {LEVELS.map((one) => (
        <label class="cross" key={one} data-proposed={one === proposal} data-level={one}>
          <input
            type="radio"
            name={name}
            value={one}
            checked={one === level}
            disabled={disabled}
            aria-label={nameOf(one)}
            onClick={(event) => {
              // The cross moves once the reason is given.
              event.preventDefault()
              onChoose(one)
            }}
          />
          <span class="cross-box" aria-hidden="true">
            {one === level && <Cross />}
          </span>
          {one === proposal && (
            <span class="cross-proposed" aria-hidden="true">
              {t('marking.grid.proposed')}
            </span>
          )}
          {given?.(one) && (
            <span class="cross-given" aria-hidden="true">
              {given(one)}
            </span>
          )}
          {descriptors && (
            <span class="cross-words" lang="fr">
              {descriptors[one - 1]}
            </span>
          )}
        </label>
      ))}
      {noLevel && (
        <label class="cross" data-level="none">
          <input
            type="radio"
            name={name}
            value="none"
            checked={level === null}
            disabled={disabled}
            aria-label={[t('debrief.notEvaluated'), given?.(null)].filter(Boolean).join(', ')}
            onClick={(event) => {
              event.preventDefault()
              onChoose(null)
            }}
          />
          <span class="cross-box" aria-hidden="true">
            {level === null && <span class="cross-none">–</span>}
          </span>
          {given?.(null) && (
            <span class="cross-given" aria-hidden="true">
              {given(null)}
            </span>
          )}
        </label>
      )}
    </div>
  )
}

function Cross() {
  return (
    <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d="M4 4l12 12M16 4L4 16" />
    </svg>
  )
}
