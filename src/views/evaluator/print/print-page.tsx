import type { Grid } from '../../../classroom/export/grids.ts'
import type { MarkingPage } from '../../../classroom/review/types.ts'
import { apiAddress, askServer } from '../../api.ts'
import { useServices, useTranslator } from '../../context.ts'
import { dayAndTime } from '../../kit/dates.ts'
import { Icon } from '../../kit/icon.tsx'
import { Notice } from '../../kit/notice.tsx'
import { ServerProblem } from '../../kit/server-problem.tsx'
import { PageHeading } from '../../page.tsx'
import { usePaper } from '../../use-paper.ts'
import { usePromise } from '../../use-promise.ts'
import { markingRoute } from '../marking-api.ts'
import { copyAddress, type Scope } from '../marking-path.ts'
import { GridPages } from './grid-pages.tsx'

interface Printed {
  readonly page: MarkingPage
  readonly grids: readonly Grid[]
}

async function load(run: string): Promise<Printed> {
  const [{ gridsOf }, page] = await Promise.all([
    import('../../../classroom/export/grids.ts'),
    askServer<MarkingPage>('GET', markingRoute(run)),
  ])
  const { sheet, lines } = page
  return { page, grids: sheet === null ? [] : gridsOf({ year: sheet.year, speciality: sheet.speciality, lines }) }
}

/** The grids of a copy, to print or to take as a workbook. */
export function PrintPage({ scope, run }: { readonly scope: Scope; readonly run: string }) {
  const { catalogue } = useServices()
  const { language, t } = useTranslator()
  usePaper('A4 landscape', '8mm')
  const printed = usePromise(() => load(run), [run])
  if (printed.state === 'waiting') return <p class="waiting">{t('shell.loading')}</p>
  if (printed.state === 'failed') return <ServerProblem error={printed.error} onRetry={() => location.reload()} />
  const { copy, marking, harmonisation, others } = printed.value.page
  const closing = harmonisation ?? marking ?? others[0]
  const sheet = {
    candidate: copy.label,
    situation: catalogue.find(({ id }) => id === copy.scenario)?.title ?? copy.scenario,
    date: dayAndTime(language, copy.startedAt),
    remark: closing?.remark ?? '',
    mark: closing?.mark ?? null,
    settled: copy.state === 'closed',
  }
  return (
    <>
      <div class="plain-page papers-ways">
        <PageHeading title={t('marking.print.title', { copy: copy.label })}>
          {t('marking.print.title', { copy: copy.label })}
        </PageHeading>
        <p>
          <a class="button" href={copyAddress(scope, run)}>
            {t('marking.print.back')}
          </a>{' '}
          <button type="button" class="button" data-kind="main" onClick={() => print()}>
            <Icon name="print" />
            {t('marking.print.print')}
          </button>{' '}
          <a class="button" href={apiAddress(`/runs/${encodeURIComponent(run)}/export.xlsx`)} download>
            <Icon name="save" />
            {t('marking.print.workbook')}
          </a>
        </p>
        {printed.value.grids.length === 0 && (
          <Notice kind="warning">
            <p>{t('marking.desk.changed')}</p>
          </Notice>
        )}
      </div>
      <GridPages grids={printed.value.grids} sheet={sheet} />
    </>
  )
}
