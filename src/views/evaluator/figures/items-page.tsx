import { useState } from 'preact/hooks'
import type { ItemFlag, ItemReport, ScenarioFigures } from '../../../classroom/items/types.ts'
import { askServer } from '../../api.ts'
import { useServices, useText } from '../../context.ts'
import { Notice } from '../../kit/notice.tsx'
import { ServerProblem } from '../../kit/server-problem.tsx'
import { usePromise } from '../../use-promise.ts'
import { type Scope, scopeRoute } from '../marking-path.ts'
import { DecisionCard } from './decision-card.tsx'
import { FiguresPage } from './figures-page.tsx'
import { ItemTable } from './item-table.tsx'

/** Those with something to look at first, each in the order met. */
function flaggedFirst({ decisions }: ScenarioFigures): ScenarioFigures['decisions'] {
  const weight = (flags: readonly ItemFlag[]) => (flags.length > 0 ? 0 : 1)
  return [...decisions].sort((one, other) => weight(one.flags) - weight(other.flags))
}

function ScenarioPart({ of }: { of: ScenarioFigures }) {
  const { catalogue } = useServices()
  const t = useText()
  const title = catalogue.find(({ id }) => id === of.scenario)?.title ?? of.scenario
  const flagged = of.decisions.filter(({ flags }) => flags.length > 0).length
  return (
    <section class="figures-part">
      <h2>
        {title} · {t(`words.year.${of.year}`)}
      </h2>
      <p>
        {t('marking.list.count', { count: of.copies })}. {t('marking.items.flagged', { count: flagged })}
      </p>
      <ol class="decision-cards">
        {flaggedFirst(of).map((decision) => (
          <DecisionCard key={decision.decision} of={decision} />
        ))}
      </ol>
      <h3>{t('marking.items.byCriterion')}</h3>
      <ItemTable items={of.criteria} />
    </section>
  )
}

/** What the copies say of the scenarios: local figures, from ten copies on. */
export function ItemsPage({ scope }: { scope: Scope }) {
  const { catalogue } = useServices()
  const t = useText()
  const [tried, setTried] = useState(0)
  const report = usePromise(() => askServer<ItemReport>('GET', `${scopeRoute(scope)}/items`), [scope.id, tried])
  const again = () => setTried(tried + 1)
  const titleOf = (scenario: string) => catalogue.find(({ id }) => id === scenario)?.title ?? scenario
  return (
    <FiguresPage scope={scope} title={t('marking.items.title')} intro={t('marking.items.intro')}>
      {report.state === 'waiting' && <p class="waiting">{t('shell.loading')}</p>}
      {report.state === 'failed' && <ServerProblem error={report.error} onRetry={again} />}
      {report.state === 'here' && (
        <>
          {report.value.pending > 0 && (
            <Notice kind="note">
              <p>{t('marking.list.pending', { count: report.value.pending })}</p>
              <button type="button" class="button" onClick={again}>
                {t('shell.retry')}
              </button>
            </Notice>
          )}
          {report.value.scenarios.map((one) => (
            <ScenarioPart key={`${one.scenario} ${one.year}`} of={one} />
          ))}
          {report.value.tooFew.map(({ scenario, year, copies }) => (
            <p key={`${scenario} ${year}`}>
              {titleOf(scenario)} · {t(`words.year.${year}`)} : {t('marking.list.count', { count: copies })}.{' '}
              {t('marking.items.tooFew', { needed: report.value.needed })}
            </p>
          ))}
          {report.value.scenarios.length + report.value.tooFew.length === 0 && <p>{t('marking.items.nothing')}</p>}
        </>
      )}
    </FiguresPage>
  )
}
