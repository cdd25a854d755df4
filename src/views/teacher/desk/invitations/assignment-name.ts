import type { Assignment } from '../../../../classroom/types.ts'
import type { Language, Translate } from '../../../../i18n/index.ts'
import { useServices, useTranslator } from '../../../context.ts'

/** What a teacher calls an assignment: its situation, for whom, and from when. */
export function useAssignmentName(): (assignment: Assignment) => string {
  const { catalogue } = useServices()
  const { language, t } = useTranslator()
  return (assignment) => {
    const title = catalogue.find(({ id }) => id === assignment.scenario)?.title ?? assignment.scenario
    return [title, t(`invitations.mode.${assignment.mode}`), ...opening(assignment, language, t)].join(', ')
  }
}

function opening({ opensAt }: Assignment, language: Language, t: Translate): readonly string[] {
  return opensAt === null ? [] : [t('invitations.from', { day: shortDay(language, opensAt) })]
}

/** A moment by its day. */
export const shortDay = (language: Language, moment: string): string =>
  new Date(moment).toLocaleDateString(language, { dateStyle: 'long' })
