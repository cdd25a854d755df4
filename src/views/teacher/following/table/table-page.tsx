import { useState } from 'preact/hooks'
import { MEASURES, type Measure } from '../../../../classroom/progress.ts'
import { classAddress } from '../../../class-address.ts'
import { useText } from '../../../context.ts'
import { recall, remember } from '../../../kit/browser-memory.ts'
import { Pills } from '../../../kit/pills.tsx'
import { oneOf } from '../../../one-of.ts'
import { ReadTable } from '../../names/read-table.tsx'
import type { FollowedPage } from '../asked.ts'
import { AttemptsDialog } from './attempts-dialog.tsx'
import { columnsOf } from './cell.ts'
import { ClassTable, type Opened } from './class-table.tsx'
import { CsvButton } from './csv-button.tsx'
import { Progress } from './progress.tsx'
import './table.css'

/** Students × assignments, those to follow first, and the competences of the class, worst first. */
export function TablePage({ of, again }: FollowedPage) {
  const t = useText()
  const [measure, setMeasure] = useState<Measure>(() => oneOf(MEASURES, recall('table-measure')))
  const [opened, setOpened] = useState<Opened | null>(null)
  const columns = columnsOf(of)
  const change = (next: Measure) => {
    setMeasure(next)
    remember('table-measure', next)
  }
  if (of.students.length === 0) return <p class="following-empty">{t('following.table.nobody')}</p>
  if (columns.length === 0)
    return (
      <div class="following-empty">
        <p>{t('following.table.noWork')}</p>
        <a class="button" data-kind="main" href={classAddress('bureau', of.classroom.id, 'travaux')}>
          {t('following.table.giveFirst')}
        </a>
      </div>
    )
  return (
    <div class="following">
      <div class="following-head">
        <div>
          <h2>{t('following.table.title')}</h2>
          <p>{t('following.table.intro')}</p>
        </div>
        <CsvButton of={of} measure={measure} />
      </div>
      <ReadTable classroom={of.classroom.id} students={of.students} />
      <Pills
        title={t('following.table.measure')}
        options={MEASURES.map((value) => ({ value, label: t(`following.table.measures.${value}`) }))}
        value={measure}
        onChange={change}
      />
      <ClassTable of={of} columns={columns} measure={measure} onOpen={setOpened} />
      <p class="following-key">{t('following.table.key')}</p>
      <Progress of={of} measure={measure} />
      {opened && (
        <AttemptsDialog
          of={of}
          student={opened.student}
          column={opened.column}
          again={again}
          onClose={() => setOpened(null)}
        />
      )}
    </div>
  )
}
