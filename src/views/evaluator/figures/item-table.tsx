import type { CriterionFigures } from '../../../classroom/items/types.ts'
import { criterion } from '../../../referential/index.ts'
import { useTranslator } from '../../context.ts'
import { decimal } from '../../kit/dates.ts'
import { percent } from './percent.ts'

/** Critère by critère: how many copies, how hard, and whether it tells stronger students apart. */
export function ItemTable({ items }: { items: readonly CriterionFigures[] }) {
  const { language, t } = useTranslator()
  const discrimination = ({ discrimination: value }: CriterionFigures) =>
    value === null ? '–' : decimal(language, value)
  return (
    <table class="figures-table">
      <caption class="hidden-words">{t('marking.items.byCriterion')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('marking.list.criterion')}</th>
          <th scope="col">{t('marking.items.n')}</th>
          <th scope="col">{t('marking.items.success')}</th>
          <th scope="col">{t('marking.items.discrimination')}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={item.criterion}>
            <th scope="row" lang="fr">
              {criterion(item.criterion)?.text ?? item.criterion}
            </th>
            <td>{item.n}</td>
            <td>{percent(language, item.difficulty)}</td>
            <td>{discrimination(item)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
