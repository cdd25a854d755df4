import { classAddress } from '../../../class-address.ts'
import { useText } from '../../../context.ts'
import { Notice } from '../../../kit/notice.tsx'
import type { FollowedPage } from '../asked.ts'
import { AssignmentLine } from './assignment-line.tsx'
import { YearPanel } from './year-panel.tsx'

interface AssignmentsProps extends FollowedPage {
  /** What was just assigned, in words. */
  readonly done: string | null
}

/** What was assigned, the latest first, and what the year still lacks. */
export function AssignmentsPage({ of, again, done }: AssignmentsProps) {
  const t = useText()
  const { assignments, classroom } = of
  return (
    <div class="following">
      <div class="following-head">
        <div>
          <h2>{t('following.assign.given')}</h2>
          <p>{t('following.assign.intro')}</p>
        </div>
        <p class="proposal-links">
          <a class="button" href={classAddress('bureau', classroom.id, 'scenarios')}>
            {t('following.own.link')}
          </a>
          <a class="button" data-kind="main" href={classAddress('bureau', classroom.id, 'travaux', 'choisir')}>
            {t('following.assign.give')}
          </a>
        </p>
      </div>
      {done !== null && (
        <Notice kind="note">
          <p>{done}</p>
        </Notice>
      )}
      {assignments.length === 0 ? (
        <p>{t('following.assign.none')}</p>
      ) : (
        <ul class="assignments">
          {assignments.toReversed().map((one) => (
            <AssignmentLine key={one.id} assignment={one} of={of} again={again} />
          ))}
        </ul>
      )}
      <YearPanel of={of} />
    </div>
  )
}
