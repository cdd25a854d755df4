import { useText } from '../context.ts'
import { byBlock } from './blocks.ts'
import type { ChoiceCoverage } from './choice.ts'

/** Word for word, what the ticked situations leave out. */
export function LackingCriteria({ lacking }: ChoiceCoverage) {
  const t = useText()
  return (
    <div class="lacking">
      <h3>{t('teacher.choice.lacking', { count: lacking.length })}</h3>
      <div class="lacking-columns">
        {byBlock(lacking).map(({ key, referential, block, title, criteria }) => (
          <div key={key} class="lacking-block">
            <h4>
              {t('teacher.block', { referential, block })} <span lang="fr">{title}</span>
            </h4>
            <ul lang="fr">
              {criteria.map(({ id, text }) => (
                <li key={id}>{text}</li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </div>
  )
}

/** What the ticked situations observe, said at each change. */
export function Seen({ coverage, ticked }: { coverage: ChoiceCoverage; ticked: boolean }) {
  const t = useText()
  const { criteria, lacking, silent, times } = coverage
  const twice = criteria.filter(({ id }) => (times.get(id) ?? 0) > 1).length
  return (
    <div class="lacking">
      <div role="status">
        {ticked ? (
          <p class="lacking-sum">
            <strong>
              {t('teacher.choice.seen', { seen: criteria.length - lacking.length, total: criteria.length })}
            </strong>{' '}
            {t('teacher.choice.twice', { count: twice })}
          </p>
        ) : (
          <p>{t('teacher.choice.none')}</p>
        )}
        {ticked && lacking.length === 0 && <p>{t('teacher.choice.whole')}</p>}
      </div>
      {ticked && silent.length > 0 && (
        <div class="lacking-block">
          <h3>{t('teacher.choice.silent')}</h3>
          <ul lang="fr">
            {silent.map(({ id, title }) => (
              <li key={id}>
                <strong>{id}</strong> {title}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}
