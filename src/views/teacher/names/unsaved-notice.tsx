import type { Classroom } from '../../../classroom/types.ts'
import { useText } from '../../context.ts'
import { Icon } from '../../kit/icon.tsx'
import { Notice } from '../../kit/notice.tsx'
import { saveTable } from './save-table.ts'
import { useNames } from './use-names.ts'

/** As long as codes would be lost with the page: what to do, first. */
export function UnsavedNotice({ classroom }: { classroom: Classroom }) {
  const t = useText()
  const { unsaved } = useNames(classroom.id)
  if (unsaved.size === 0) return null
  return (
    <Notice kind="warning">
      <p>{t('names.unsaved', { count: unsaved.size })}</p>
      <button type="button" class="button" data-kind="main" onClick={() => saveTable(classroom)}>
        <Icon name="save" />
        {t('names.save')}
      </button>
    </Notice>
  )
}
