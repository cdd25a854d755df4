import type { CopyRow } from '../../../classroom/review/types.ts'
import { useServices, useTranslator } from '../../context.ts'
import { copyAddress, type Scope } from '../marking-path.ts'

export const LIST_COLUMNS = ['copy', 'situation', 'year', 'mode', 'played', 'state', 'markers'] as const

const formats = new Map<string, Intl.DateTimeFormat>()

/** The format is built once: a list shows hundreds of dates while it scrolls. */
function day(language: string, iso: string): string {
  const format = formats.get(language) ?? new Intl.DateTimeFormat(language, { dateStyle: 'short', timeStyle: 'short' })
  formats.set(language, format)
  const date = new Date(iso)
  return Number.isNaN(date.getTime()) ? iso : format.format(date)
}

interface CopyCellsProps {
  readonly scope: Scope
  /** Undefined while it is not here. */
  readonly row: CopyRow | undefined
  readonly index: number
  /** Whether Tab comes to this one. */
  readonly reached: boolean
  readonly onFocus: () => void
  readonly onOpen: () => void
}

/** The cells of a copy; dots while it is not here. The first leads to it. */
export function CopyCells({ scope, row, index, reached, onFocus, onOpen }: CopyCellsProps) {
  const { catalogue } = useServices()
  const { language, t } = useTranslator()
  if (row === undefined) return <td colSpan={LIST_COLUMNS.length}>…</td>
  const left = row.complete ? '' : ` · ${t('marking.list.incomplete')}`
  const second = row.second ? ` · ${t('marking.list.second')}` : ''
  return (
    <>
      <th scope="row">
        <a
          href={copyAddress(scope, row.run)}
          data-index={index}
          tabIndex={reached ? 0 : -1}
          onFocus={onFocus}
          onClick={onOpen}
        >
          {row.label}
        </a>
      </th>
      <td>{catalogue.find(({ id }) => id === row.scenario)?.title ?? row.scenario}</td>
      <td>{t(`words.year.${row.year}`)}</td>
      <td>{t(`marking.mode.${row.mode}`)}</td>
      <td>{day(language, row.startedAt) + left}</td>
      <td data-state={row.state}>{t(`marking.state.${row.state}`) + second}</td>
      <td>{row.markers.join(', ')}</td>
    </>
  )
}
