import type { Measure } from '../../../../classroom/progress.ts'
import type { SpecialityId } from '../../../../referential/types.ts'
import { useText } from '../../../context.ts'
import type { Cell } from './cell.ts'
import { worthOf } from './cell-level.ts'
import { useLevelWords } from './use-level-words.ts'

interface CellViewProps {
  readonly cell: Cell
  readonly measure: Measure
  readonly speciality: SpecialityId | null
  /** The column as one says it. */
  readonly title: string
  readonly onOpen: () => void
}

/** Where a student is in an assignment, in words first; colour only underlines them. Opens into the runs. */
export function CellView({ cell, measure, speciality, title, onOpen }: CellViewProps) {
  const t = useText()
  const levelWords = useLevelWords(speciality)
  const { state, runs, student } = cell
  const worth = worthOf(runs, measure)
  if (state === 'notFor' || (state === 'nothing' && runs.length === 0))
    return <span class="cell-none">{t(`following.table.${state}`)}</span>
  const words = [
    ...(worth === null || state === 'begun' ? [t(`following.table.${state}`)] : []),
    ...(worth === null ? [] : [levelWords(worth.level), t('following.table.reached', { ...worth.tally })]),
    ...(state === 'done' && worth === null ? [t('following.table.toEvaluate')] : []),
    ...(runs.length > 1 ? [t('following.table.runs', { count: runs.length })] : []),
  ]
  return (
    <button type="button" class="cell" data-level={worth?.level ?? 'none'} data-state={state} onClick={onOpen}>
      <span class="hidden-words">{t('following.table.about', { student: student.alias, title })} </span>
      {words.map((word, at) => (
        <span key={word} class={at === 0 ? 'cell-first' : 'cell-more'}>
          {word}
          {at < words.length - 1 && <span class="hidden-words">, </span>}
        </span>
      ))}
    </button>
  )
}
