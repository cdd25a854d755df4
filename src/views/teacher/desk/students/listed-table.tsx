import { useText } from '../../../context.ts'
import type { Paired } from './new-students.ts'

/** Who will be who, before anything is made. */
export function ListedTable({ rows }: { rows: readonly Paired[] }) {
  const t = useText()
  const numbered = rows.some(({ student }) => student.number !== null)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls has to be reached by keyboard
    <section class="table-frame" data-long="true" tabIndex={0} aria-label={t('students.list.preview')}>
      <table class="desk-table">
        <caption class="hidden-words">{t('students.list.preview')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('students.lastName')}</th>
            <th scope="col">{t('students.firstName')}</th>
            {numbered && <th scope="col">{t('students.number')}</th>}
            <th scope="col">{t('students.group')}</th>
            <th scope="col">{t('students.alias')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ alias, student }) => (
            <tr key={alias}>
              <td>{student.lastName}</td>
              <td>{student.firstName}</td>
              {numbered && <td>{student.number}</td>}
              <td>{student.group}</td>
              <th scope="row">{alias}</th>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
