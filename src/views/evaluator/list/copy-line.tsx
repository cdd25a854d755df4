import { useMemo } from 'preact/hooks'
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

interface CopyLineProps {
  readonly scope: Scope
  /** Undefined while it is not here. */
  readonly row: CopyRow | undefined
  readonly index: number
  /** Whether Tab comes to this one. */
  readonly reached: boolean
  readonly onFocus: (index: number) => void
  readonly onOpen: () => void
}

/** A copy in the list; dots while it is not here. Its name leads to it. */
export function CopyLine({ scope, row, index, reached, onFocus, onOpen }: CopyLineProps) {
  const { catalogue } = useServices()
  const { language, t } = useTranslator()
  // While one scrolls, what stays in view is not worked out again.
  return useMemo(() => {
    if (row === undefined) {
      return (
        <tr aria-rowindex={index + 2}>
          <td colSpan={LIST_COLUMNS.length}>…</td>
        </tr>
      )
    }
    const left = row.complete ? '' : ` · ${t('marking.list.incomplete')}`
    const second = row.second ? ` · ${t('marking.list.second')}` : ''
    return (
      <tr aria-rowindex={index + 2}>
        <th scope="row">
          <a
            href={copyAddress(scope, row.run)}
            data-index={index}
            tabIndex={reached ? 0 : -1}
            onFocus={() => onFocus(index)}
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
      </tr>
    )
  }, [row, reached, t])
}
