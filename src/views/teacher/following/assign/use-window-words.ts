import type { Assignment } from '../../../../classroom/types.ts'
import { useTranslator } from '../../../context.ts'
import { dayAndTime } from '../../../kit/dates.ts'

/** Says from when and until when an assignment may be played. */
export function useWindowWords(): (assignment: Pick<Assignment, 'opensAt' | 'closesAt'>) => string {
  const { language, t } = useTranslator()
  return ({ opensAt, closesAt }) => {
    const from = opensAt === null ? [] : [t('following.line.from', { date: dayAndTime(language, opensAt) })]
    const until =
      closesAt === null
        ? t('following.line.noEnd')
        : t('following.line.until', { date: dayAndTime(language, closesAt) })
    return [...from, until].join(', ')
  }
}
