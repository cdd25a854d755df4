import { useState } from 'preact/hooks'
import { readAliasTable } from '../../../classroom/aliases-read.ts'
import { listText } from '../../../classroom/class-list-text.ts'
import type { Student } from '../../../classroom/types.ts'
import { useText } from '../../context.ts'
import { Icon } from '../../kit/icon.tsx'
import { Notice } from '../../kit/notice.tsx'
import { readNames } from './kept-names.ts'

interface ReadTableProps {
  readonly classroom: string
  readonly students: readonly Student[]
}

/** Takes the teacher's table back into the page, from a file that is read here and sent nowhere. */
export function ReadTable({ classroom, students }: ReadTableProps) {
  const t = useText()
  const [told, setTold] = useState<{ readonly fits: boolean; readonly found: number } | null>(null)
  const read = async (input: HTMLInputElement) => {
    const file = input.files?.[0]
    if (!file) return
    const here = new Set(students.map(({ alias }) => alias))
    const rows = readAliasTable(listText(new Uint8Array(await file.arrayBuffer())))
    // The table of another class, of last year: nothing of it belongs here.
    const known = (rows ?? []).filter(({ alias }) => here.has(alias))
    readNames(classroom, known)
    setTold({ fits: rows !== undefined, found: known.length })
    input.value = ''
  }
  return (
    <div class="read-table">
      <label class="button copy-button">
        <Icon name="open" />
        <span>{t('names.read')}</span>
        <input
          type="file"
          class="hidden-words"
          accept=".csv,.txt,text/csv"
          onChange={(event) => void read(event.currentTarget)}
        />
      </label>
      {told && told.found === 0 && (
        <Notice kind="error">
          <p>{t(told.fits ? 'names.otherClass' : 'names.noTable')}</p>
        </Notice>
      )}
      <p role="status">{told && told.found > 0 && t('names.found', { count: told.found, total: students.length })}</p>
    </div>
  )
}
