import type { ClassList } from '../../../../classroom/class-list.ts'
import { useText } from '../../../context.ts'

interface ListProblemsProps {
  readonly list: ClassList
  /** How many of the list are in the class already. */
  readonly already: number
}

/** What was read of the list, what was left aside, and every line to look at again. */
export function ListProblems({ list, already }: ListProblemsProps) {
  const t = useText()
  const { students, problems, leftAside } = list
  return (
    <div class="list-problems">
      <p role="status">
        <strong>{t('students.list.found', { count: students.length })}</strong>
        {already > 0 && <> {t('students.list.already', { count: already })}</>}
        {problems.length > 0 && <> {t('students.list.problems', { count: problems.length })}</>}
      </p>
      {leftAside.length > 0 && <p>{t('students.list.leftAside', { columns: leftAside.join(', ') })}</p>}
      {problems.length > 0 && (
        <ul class="problem-lines">
          {problems.map(({ line, kept, message, advice }) => (
            <li key={`${line} ${message}`} data-kept={kept}>
              <strong>{t('students.list.line', { line })}</strong> {message} {advice}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
