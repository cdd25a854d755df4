import type { Measure } from '../../../../classroom/progress.ts'
import { ApiUnreachable, apiAddress } from '../../../api.ts'
import { useText } from '../../../context.ts'
import { Icon } from '../../../kit/icon.tsx'
import { saveFile } from '../../../kit/save-file.ts'
import { ServerProblem } from '../../../kit/server-problem.tsx'
import { useTask } from '../../../use-task.ts'
import type { Followed } from '../asked.ts'
import { useWho } from '../student-name.tsx'
import { namedCsv } from './named-csv.ts'

async function askCsv(classroom: string, measure: Measure): Promise<string> {
  const answer = await fetch(apiAddress(`/classes/${classroom}/table.csv?measure=${measure}`), { cache: 'no-store' })
  if (!answer.ok) throw new ApiUnreachable()
  // `text()` would take away the mark by which Excel knows the encoding.
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await answer.arrayBuffer())
}

/** The table as the server writes it for a spreadsheet, with the names that this page alone knows. */
export function CsvButton({ of, measure }: { of: Followed; measure: Measure }) {
  const t = useText()
  const task = useTask()
  const { id, name } = of.classroom
  const { nameOf, inOrder } = useWho(of)
  const save = () =>
    void task.run(async () => {
      const csv = await askCsv(id, measure)
      // Where the class keeps its names, the server has written them.
      const names = Object.keys(of.names).length > 0 ? [] : of.students.map(nameOf)
      const order = inOrder(of.students).map((student) => of.students.indexOf(student))
      const file = t('following.csv.file', { name: name.replace(/[^\p{L}\p{N}]+/gu, '-') })
      saveFile(file, 'text/csv;charset=utf-8', namedCsv(csv, { heading: t('following.csv.name'), names, order }))
    })
  return (
    <div class="csv">
      <button type="button" class="button" aria-describedby="csv-help" disabled={task.busy} onClick={save}>
        <Icon name="save" />
        {t('following.table.csv')}
      </button>
      <p id="csv-help">{t('following.table.csvHelp')}</p>
      {task.error !== undefined && <ServerProblem error={task.error} />}
    </div>
  )
}
