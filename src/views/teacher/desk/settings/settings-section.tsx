import type { Classroom } from '../../../../classroom/types.ts'
import { useText } from '../../../context.ts'
import type { Desk } from '../desk-pages.tsx'
import { ChangeClass } from './change-class.tsx'
import { RemoveClass } from './remove-class.tsx'
import { ShareClass } from './share-class.tsx'

/** What a teacher may change of a class. */
export function SettingsSection({ desk, classroom }: { desk: Desk; classroom: Classroom }) {
  const t = useText()
  return (
    <>
      <h2>{t('desk.frame.settings')}</h2>
      <div class="desk-columns">
        <ChangeClass desk={desk} classroom={classroom} />
        <div class="desk">
          <ShareClass classroom={classroom} />
          <RemoveClass desk={desk} classroom={classroom} />
        </div>
      </div>
    </>
  )
}
