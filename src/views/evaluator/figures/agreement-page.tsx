import { useState } from 'preact/hooks'
import type { Agreement, AgreementReport, AgreementTable } from '../../../classroom/agreement/types.ts'
import { criterion } from '../../../referential/index.ts'
import { askServer } from '../../api.ts'
import { useText, useTranslator } from '../../context.ts'
import { decimal } from '../../kit/dates.ts'
import { ServerProblem } from '../../kit/server-problem.tsx'
import { usePromise } from '../../use-promise.ts'
import { type Scope, scopeRoute } from '../marking-path.ts'
import { FiguresPage } from './figures-page.tsx'
import { percent } from './percent.ts'

const COLUMNS = ['n', 'exact', 'withinOne', 'kappa', 'reading'] as const

function Cells({ of }: { of: Agreement }) {
  const { language, t } = useTranslator()
  const kappa = of.kappa === null ? '–' : decimal(language, of.kappa)
  const between = of.interval?.map((end) => decimal(language, end))
  return (
    <>
      <td>{of.n}</td>
      <td>{percent(language, of.exact)}</td>
      <td>{percent(language, of.withinOne)}</td>
      <td>
        {kappa}
        {between && ` ${t('marking.agreement.interval', { low: between[0] ?? '', high: between[1] ?? '' })}`}
      </td>
      <td>
        {t(`marking.agreement.words.${of.reading}`)}
        {of.few && of.n > 0 && <span class="figures-few"> {t('marking.agreement.few')}</span>}
      </td>
    </>
  )
}

/** In one sentence, what one may claim. */
function Sentence({ table: { copies, overall } }: { table: AgreementTable }) {
  const { language, t } = useTranslator()
  if (copies === 0) return <p>{t('marking.agreement.nothing')}</p>
  const values = {
    copies,
    n: overall.n,
    exact: percent(language, overall.exact),
    withinOne: percent(language, overall.withinOne),
  }
  return (
    <p>
      {t('marking.agreement.sentence', values)}{' '}
      {overall.kappa !== null &&
        t('marking.agreement.claim', {
          reading: t(`marking.agreement.words.${overall.reading}`),
          atLeast: t(`marking.agreement.words.${overall.atLeast}`),
        })}
    </p>
  )
}

function Table({ table, title }: { table: AgreementTable; title: string }) {
  const t = useText()
  if (table.copies === 0) return null
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways is reached by keyboard
    <section class="figures-scroll" aria-label={title} tabIndex={0}>
      <table class="figures-table">
        <caption class="hidden-words">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{t('marking.list.criterion')}</th>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {t(`marking.agreement.columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr class="figures-overall" data-criterion="overall">
            <th scope="row">{t('marking.agreement.overall')}</th>
            <Cells of={table.overall} />
          </tr>
          {table.criteria.map((one) => (
            <tr key={one.criterion} data-criterion={one.criterion}>
              <th scope="row" lang="fr">
                {criterion(one.criterion)?.text ?? one.criterion}
              </th>
              <Cells of={one} />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** How far two markers agree, and the machine with them. */
export function AgreementPage({ scope }: { scope: Scope }) {
  const t = useText()
  const [tried, setTried] = useState(0)
  const report = usePromise(
    () => askServer<AgreementReport>('GET', `${scopeRoute(scope)}/agreement`),
    [scope.id, tried],
  )
  return (
    <FiguresPage scope={scope} title={t('marking.agreement.title')} intro={t('marking.agreement.intro')}>
      {report.state === 'waiting' && <p class="waiting">{t('shell.loading')}</p>}
      {report.state === 'failed' && <ServerProblem error={report.error} onRetry={() => setTried(tried + 1)} />}
      {report.state === 'here' &&
        (['markers', 'machine'] as const).map((pair) => (
          <section key={pair} class="figures-part" data-pair={pair}>
            <h2>{t(`marking.agreement.${pair}`)}</h2>
            {pair === 'machine' && <p>{t('marking.agreement.machineNote')}</p>}
            <Sentence table={report.value[pair]} />
            <Table table={report.value[pair]} title={t(`marking.agreement.${pair}`)} />
          </section>
        ))}
      <details class="figures-how">
        <summary>{t('marking.agreement.howTitle')}</summary>
        <p>{t('marking.agreement.how')}</p>
      </details>
    </FiguresPage>
  )
}
