import { useState } from 'preact/hooks'
import type { YearId } from '../../../../referential/types.ts'
import { useText } from '../../../context.ts'
import { YEARS } from '../../../filters.ts'
import { Notice } from '../../../kit/notice.tsx'
import type { FollowedPage } from '../asked.ts'
import { useCatalogue } from '../use-catalogue.ts'
import './assign.css'
import { AssignmentForm } from './assignment-form.tsx'
import { AssignmentsPage } from './assignments-page.tsx'
import { BackToWork } from './back-to-work.tsx'
import { ChoosePage } from './choose-page.tsx'

interface AssignProps extends FollowedPage {
  /** After `travaux`: nothing, `choisir`, or `choisir`, the scenario and the year. */
  readonly path: readonly string[]
}

/** What the class is assigned: the list, the choice of a situation, and how it is given. */
export function AssignPages({ of, again, path }: AssignProps) {
  const catalogue = useCatalogue()
  const t = useText()
  const [done, setDone] = useState<string | null>(null)
  const [page, scenario, asked] = path
  if (page !== 'choisir') return <AssignmentsPage of={of} again={again} done={done} />
  if (scenario === undefined) return <ChoosePage of={of} />
  const entry = catalogue.find(({ id }) => id === scenario)
  const year = yearIn(Object.keys(entry?.years ?? {}), asked, of.classroom.year)
  if (entry === undefined || year === undefined)
    return (
      <Notice kind="warning">
        <p>{t('following.assign.unknown')}</p>
        <BackToWork classroom={of.classroom.id} />
      </Notice>
    )
  return <AssignmentForm key={entry.id} of={of} again={again} entry={entry} year={year} onDone={setDone} />
}

/** The year asked for, else that of the class, else the first there is. */
function yearIn(found: readonly string[], asked: string | undefined, own: YearId): YearId | undefined {
  const years = YEARS.filter((year) => found.includes(year))
  return years.find((year) => year === asked) ?? years.find((year) => year === own) ?? years[0]
}
