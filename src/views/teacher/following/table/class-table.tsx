import { windowAt } from '../../../../classroom/assignment.ts'
import type { Measure } from '../../../../classroom/progress.ts'
import type { Assignment, Student } from '../../../../classroom/types.ts'
import { useText } from '../../../context.ts'
import type { Followed } from '../asked.ts'
import { StudentName, useWho } from '../student-name.tsx'
import { useTitles } from '../use-catalogue.ts'
import { useTargetWords } from '../use-target-words.ts'
import { type Column, cellOf } from './cell.ts'
import { CellView } from './cell-view.tsx'

/** The runs that are asked for: those of a student in a column. */
export interface Opened {
  readonly student: Student
  readonly column: Column
}

interface ClassTableProps {
  readonly of: Followed
  readonly columns: readonly Column[]
  readonly measure: Measure
  readonly onOpen: (opened: Opened) => void
}

function AssignmentHead({ assignment, students }: { assignment: Assignment; students: readonly Student[] }) {
  const t = useText()
  const titleOf = useTitles()
  const targetWords = useTargetWords(students)
  const window = windowAt(assignment, new Date().toISOString())
  return (
    <>
      <span class="column-title">{titleOf(assignment.scenario)}</span>
      <span class="column-about">
        {t(`words.year.${assignment.year}`)}, {t(`following.form.${assignment.mode}`)}
      </span>
      <span class="column-about">
        {targetWords(assignment)}, {t(`following.line.state.${window}`)}
      </span>
    </>
  )
}

/** Students in the order of the class list, assignments from the latest. Wider than the page, it scrolls in its frame. */
export function ClassTable({ of, columns, measure, onOpen }: ClassTableProps) {
  const t = useText()
  const titleOf = useTitles()
  const { nameOf, inOrder } = useWho(of)
  const titleOfColumn = ({ assignment }: Column) =>
    assignment === null ? t('following.table.free') : titleOf(assignment.scenario)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the page is scrolled by keyboard
    <section class="class-table-frame" aria-labelledby="class-table" tabIndex={0}>
      <table class="class-table">
        <caption id="class-table">{t('following.table.caption')}</caption>
        <thead>
          <tr>
            <th scope="col" class="class-table-corner">
              {t('following.table.student')}
            </th>
            {columns.map((column) => (
              <th key={column.key} scope="col">
                {column.assignment === null ? (
                  <span class="column-title">{titleOfColumn(column)}</span>
                ) : (
                  <AssignmentHead assignment={column.assignment} students={of.students} />
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {inOrder(of.students).map((student) => (
            <tr key={student.id}>
              <th scope="row">
                <StudentName student={student} name={nameOf(student)} />
                {student.group !== null && <span class="tag">{student.group}</span>}
              </th>
              {columns.map((column) => (
                <td key={column.key}>
                  <CellView
                    cell={cellOf(student, column, of.runs)}
                    measure={measure}
                    speciality={of.classroom.speciality}
                    title={titleOfColumn(column)}
                    onOpen={() => onOpen({ student, column })}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
