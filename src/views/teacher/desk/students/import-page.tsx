import { useMemo, useState } from 'preact/hooks'
import { readClassList } from '../../../../classroom/class-list.ts'
import type { Classroom, Student } from '../../../../classroom/types.ts'
import { askServer } from '../../../api.ts'
import { classAddress } from '../../../class-address.ts'
import { useText } from '../../../context.ts'
import { Notice } from '../../../kit/notice.tsx'
import { Pills } from '../../../kit/pills.tsx'
import { ServerProblem } from '../../../kit/server-problem.tsx'
import { useTask } from '../../../use-task.ts'
import { addNames } from '../../names/kept-names.ts'
import { ReadTable } from '../../names/read-table.tsx'
import { useNames } from '../../names/use-names.ts'
import { SectionHeading } from '../section-heading.tsx'
import { ListProblems } from './list-problems.tsx'
import { ListSource } from './list-source.tsx'
import { ListedTable } from './listed-table.tsx'
import { type Grouping, newcomers, type Paired, paired, toSend } from './new-students.ts'
import type { StudentsProps } from './students-props.ts'

/** The most that the server takes at a time, far more than a class; the same list then gives the others. */
const MOST = 200

/** Sends the aliases, and joins the codes that come back to those they are for. */
async function create({ id: classroom, keepNames }: Classroom, rows: readonly Paired[]): Promise<void> {
  const made = await askServer<{ students: readonly (Student & { code: string })[] }>(
    'POST',
    `/classes/${classroom}/students`,
    { students: toSend(rows, keepNames) },
  )
  const codes = new Map(made.students.map(({ alias, code }) => [alias, code]))
  addNames(
    classroom,
    rows.map((row) => ({ ...row, code: codes.get(row.alias) ?? '' })),
  )
}

function useRows({ classroom, students }: StudentsProps, text: string, grouping: Grouping, seed: number) {
  const { byAlias } = useNames(classroom.id)
  return useMemo(() => {
    const list = readClassList(text)
    const fresh = newcomers(
      list.students,
      [...byAlias.values()].map(({ student }) => student),
    )
    const taken = students.map(({ alias }) => alias)
    return {
      list,
      rows: paired(fresh.slice(0, MOST), grouping, seed, taken),
      already: list.students.length - fresh.length,
    }
  }, [text, grouping, seed, byAlias, students])
}

/** A list of names becomes students with aliases: read here, sent without a name. */
export function ImportPage(props: StudentsProps) {
  const { classroom, students, refresh } = props
  const t = useText()
  const [text, setText] = useState('')
  const [chosen, setGrouping] = useState<Grouping | null>(null)
  const [seed, setSeed] = useState(newSeed)
  const names = useNames(classroom.id)
  const task = useTask()
  const grouping = chosen ?? (readClassList(text).students.some(({ group }) => group !== null) ? 'listed' : 'none')
  const { list, rows, already } = useRows(props, text, grouping, seed)
  const unread = students.filter(({ alias }) => names.nameOf(alias) === null).length
  const add = () =>
    void task.run(async () => {
      await create(classroom, rows)
      await refresh()
      location.hash = classAddress('bureau', classroom.id, 'eleves')
    })
  return (
    <>
      <div class="desk-head">
        <SectionHeading>{t('students.add')}</SectionHeading>
        <a href={classAddress('bureau', classroom.id, 'eleves')}>{t('students.back')}</a>
      </div>
      <p>{t(classroom.keepNames ? 'students.list.kept' : 'students.list.promise')}</p>
      {unread > 0 && (
        <Notice kind="note">
          <p>{t('students.list.readFirst', { count: unread })}</p>
          <ReadTable classroom={classroom.id} students={students} />
        </Notice>
      )}
      <ListSource text={text} onText={setText} />
      {text.trim() !== '' && (
        <>
          <ListProblems list={list} already={already} />
          {rows.length > 0 && (
            <>
              <Pills
                title={t('students.list.groups')}
                options={(['listed', 'none', 'two'] as const).map((value) => ({
                  value,
                  label: t(`students.list.grouping.${value}`),
                }))}
                value={grouping}
                onChange={setGrouping}
              />
              <ListedTable rows={rows} />
              {task.error !== undefined && <ServerProblem error={task.error} />}
              <div class="desk-actions">
                <button type="button" class="button" data-kind="main" disabled={task.busy} onClick={add}>
                  {t('students.list.create', { count: rows.length })}
                </button>
                <button type="button" class="button" onClick={() => setSeed(newSeed())}>
                  {t('students.list.redraw')}
                </button>
              </div>
            </>
          )}
        </>
      )}
    </>
  )
}

const newSeed = (): number => crypto.getRandomValues(new Int32Array(1))[0] ?? 0
