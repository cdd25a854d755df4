import type { DecisionFigures } from '../../../classroom/items/types.ts'
import { useText, useTranslator } from '../../context.ts'
import { ItemTable } from './item-table.tsx'
import { percent } from './percent.ts'

function Flags({ flags }: Pick<DecisionFigures, 'flags'>) {
  const t = useText()
  if (flags.length === 0) return null
  return (
    <ul class="flags">
      {flags.map((flag) => (
        <li key={flag}>{t(`marking.items.flags.${flag}`)}</li>
      ))}
    </ul>
  )
}

function Replies({ of }: { of: DecisionFigures }) {
  const { language, t } = useTranslator()
  return (
    <table class="figures-table">
      <caption class="hidden-words">{t('marking.items.replies')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('marking.items.reply')}</th>
          <th scope="col">{t('marking.items.chosen')}</th>
        </tr>
      </thead>
      <tbody>
        {of.replies.map(({ reply, words, count }) => (
          <tr key={reply} data-dead={count === 0}>
            <th scope="row">{words === '' ? reply : words}</th>
            <td>
              {count} ({percent(language, of.n === 0 ? null : count / of.n)})
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** A decision of a scenario over all copies: what was chosen, how hard, and what to look at again. */
export function DecisionCard({ of }: { of: DecisionFigures }) {
  const t = useText()
  return (
    <li class="decision-card" data-decision={of.decision}>
      <h3>{t('marking.items.decision', { name: of.decision })}</h3>
      <Flags flags={[...new Set([...of.flags, ...of.items.flatMap(({ flags }) => flags)])]} />
      <div class="decision-tables">
        <Replies of={of} />
        <ItemTable items={of.items} />
      </div>
    </li>
  )
}
