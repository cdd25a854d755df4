import { classAddress } from '../../../class-address.ts'
import { useText } from '../../../context.ts'
import { PageHeading } from '../../../page.tsx'
import { AddColleague } from './add-colleague.tsx'
import { ChangePassword } from './change-password.tsx'

/** The teacher's own account, and one for a colleague. */
export function AccountPage() {
  const t = useText()
  return (
    <div class="desk">
      <div class="desk-head">
        <a href={classAddress('bureau')}>{t('desk.frame.back')}</a>
      </div>
      <PageHeading title={t('account.title')}>{t('account.title')}</PageHeading>
      <div class="desk-columns">
        <ChangePassword />
        <AddColleague />
      </div>
    </div>
  )
}
