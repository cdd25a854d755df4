import type { Level } from '../../../referential/types.ts'
import { useText } from '../../context.ts'
import type { GridRow } from './grid-rows.ts'
import { LevelRadios } from './level-radios.tsx'

interface GridLineProps {
  readonly row: GridRow
  readonly current: boolean
  readonly writable: boolean
  readonly descriptors: readonly string[] | undefined
  /** The number of the decision taken at an entry, from 1. */
  readonly numberOf: (entry: number) => number
  readonly onCurrent: () => void
  readonly onChoose: (level: Level | null) => void
  readonly onEvidence: (entry: number) => void
}

/** The decisions behind a line; each leads to its moment. */
function Evidence({ row, numberOf, onEvidence }: Pick<GridLineProps, 'row' | 'numberOf' | 'onEvidence'>) {
  const t = useText()
  if (row.line.evidence.length === 0) return null
  return (
    <ul class="evidence" aria-label={t('marking.grid.evidence')}>
      {row.line.evidence.map(({ entry, level, grave }) => {
        const number = numberOf(entry)
        return (
          <li key={entry}>
            <button type="button" class="tag" onClick={() => onEvidence(entry)}>
              {level === null
                ? t('marking.grid.decisionToScore', { number })
                : t('marking.grid.decisionLevel', { number, level })}
              {grave && ` · ${t('marking.grid.grave')}`}
            </button>
          </li>
        )
      })}
    </ul>
  )
}

function Status({ row: { line, reviewed, toScore, difference } }: Pick<GridLineProps, 'row'>) {
  const t = useText()
  return (
    <>
      {toScore.length > 0 && <p class="line-note">{t('marking.grid.toScore')}</p>}
      {line.status === 'observed' && <p class="line-note">{t('debrief.observedText')}</p>}
      {line.capped && <p class="line-note">{t('debrief.capped')}</p>}
      {reviewed.why !== null && (
        <p class="line-note">
          {t(difference ? 'marking.harmonise.settled' : 'marking.grid.changed', { why: reviewed.why })}
        </p>
      )}
    </>
  )
}

/** A critère: its wording, one cross, and once it is the current line, what explains it. */
export function GridLine(props: GridLineProps) {
  const { row, current, writable, descriptors, numberOf, onCurrent, onChoose, onEvidence } = props
  const { criterion, reviewed, toScore, difference } = row
  const t = useText()
  const given = (level: Level | null) => {
    const by = (['first', 'second'] as const).filter((rank) => difference?.[rank] === level)
    return by.map((rank) => t(`marking.harmonise.${rank}`)).join(' · ')
  }
  const label = `line-${criterion.id}`
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys of the desk and the focus do the same
    // biome-ignore lint/a11y/noStaticElementInteractions: what acts is inside
    <div
      class="grid-line"
      data-line={criterion.id}
      data-current={current}
      data-changed={reviewed.why !== null}
      data-waiting={toScore.length > 0}
      onClick={onCurrent}
      onFocusIn={({ target }) => {
        // Of a pointer the click tells: a line that opened in between would slip away from under it.
        if (target instanceof Element && target.matches(':focus-visible')) onCurrent()
      }}
    >
      <p class="line-text" id={label} lang="fr">
        {criterion.text}
      </p>
      <LevelRadios
        name={label}
        labelledBy={label}
        referential={criterion.referential}
        level={difference?.final === null ? undefined : reviewed.level}
        proposal={reviewed.proposal}
        disabled={!writable}
        descriptors={descriptors}
        given={difference && given}
        noLevel
        onChoose={onChoose}
      />
      {(current || reviewed.why !== null || toScore.length > 0) && (
        <div class="line-foot">
          <Status row={row} />
          {current && <Evidence row={row} numberOf={numberOf} onEvidence={onEvidence} />}
        </div>
      )}
    </div>
  )
}
