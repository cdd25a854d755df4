import { useText } from '../../context.ts'
import type { Desk } from './desk-pages.tsx'

/** Ends the teacher's session in this browser. */
export function LeaveButton({ desk }: { desk: Desk }) {
  const t = useText()
  return (
    <button type="button" class="button" data-kind="plain" onClick={desk.leave}>
      {t('desk.leave')}
    </button>
  )
}
