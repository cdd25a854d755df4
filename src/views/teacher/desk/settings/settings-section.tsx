import type { Classroom } from '../../../../classroom/types.ts'
import { loadRegisterTexts } from '../../../../i18n/index.ts'
import { useText } from '../../../context.ts'
import { lazy } from '../../../kit/lazy.tsx'
import type { Desk } from '../desk-pages.tsx'
import type { PrivacyProps } from '../privacy/privacy-page.tsx'
import { SectionHeading } from '../section-heading.tsx'
import { ChangeClass } from './change-class.tsx'
import { KeepNames } from './keep-names.tsx'
import { PrivacyLinks } from './privacy-links.tsx'
import { RemoveClass } from './remove-class.tsx'
import { ShareClass } from './share-class.tsx'

/** With the words of the documents, which nothing else needs. */
const PrivacyPage = lazy<PrivacyProps>(() =>
  Promise.all([import('../privacy/privacy-page.tsx'), loadRegisterTexts()]).then(([part]) => part.PrivacyPage),
)

interface SettingsProps {
  readonly desk: Desk
  readonly classroom: Classroom
  /** A document to print; otherwise the settings themselves. */
  readonly page: string | undefined
}

/** What a teacher may change of a class. */
export function SettingsSection({ desk, classroom, page }: SettingsProps) {
  const t = useText()
  if (page === 'registre' || page === 'information') return <PrivacyPage key={page} classroom={classroom} kind={page} />
  return (
    <>
      <SectionHeading>{t('desk.frame.settings')}</SectionHeading>
      <div class="desk-columns">
        <ChangeClass desk={desk} classroom={classroom} />
        <div class="desk">
          <ShareClass classroom={classroom} />
          <KeepNames desk={desk} classroom={classroom} />
          <PrivacyLinks classroom={classroom.id} />
          <RemoveClass desk={desk} classroom={classroom} />
        </div>
      </div>
    </>
  )
}
