import { loadClassTexts } from '../../../i18n/index.ts'
import { classAddress } from '../../class-address.ts'
import { useText } from '../../context.ts'
import { lazy } from '../../kit/lazy.tsx'
import { Notice } from '../../kit/notice.tsx'
import { PageHeading } from '../../page.tsx'
import { UnsavedNotice } from '../names/unsaved-notice.tsx'
import type { Desk } from './desk-pages.tsx'
import { InvitationsSection } from './invitations/invitations-section.tsx'
import { LeaveButton } from './leave-button.tsx'
import { SECTIONS, sectionOf } from './sections.ts'
import { SettingsSection } from './settings/settings-section.tsx'
import { StudentsSection } from './students/students-section.tsx'

const FollowingPages = lazy<{ readonly classroom: string; readonly path: readonly string[] }>(() =>
  Promise.all([import('../following/following-pages.tsx'), loadClassTexts('following')]).then(
    ([part]) => part.FollowingPages,
  ),
)

interface ClassPageProps {
  readonly desk: Desk
  readonly id: string
  /** What follows the class in the address. */
  readonly path: readonly string[]
}

function Sections({ id, current }: { id: string; current: string }) {
  const t = useText()
  return (
    <nav class="sections" aria-label={t('desk.frame.sections')}>
      <ul>
        {SECTIONS.map(({ part, slug }) => (
          <li key={slug}>
            <a href={classAddress('bureau', id, slug)} aria-current={part === current ? 'page' : undefined}>
              {t(`desk.frame.${part}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** One class: its name, the links to its pages, and the page asked for. */
export function ClassPage({ desk, id, path }: ClassPageProps) {
  const t = useText()
  const section = sectionOf(path)
  const classroom = desk.classrooms.find((one) => one.id === id)
  if (classroom === undefined)
    return (
      <div class="plain-page">
        <PageHeading title={t('desk.title')}>{t('desk.title')}</PageHeading>
        <Notice kind="warning">
          <p>{t('desk.frame.unknown')}</p>
          <a href={classAddress('bureau')}>{t('desk.frame.back')}</a>
        </Notice>
      </div>
    )
  // Shown to the whole room: nothing around it.
  if (path[0] === 'projection') return <FollowingPages classroom={id} path={path} />
  return (
    <div class="desk">
      <div class="desk-head">
        <a href={classAddress('bureau')}>{t('desk.frame.back')}</a>
        <LeaveButton desk={desk} />
      </div>
      <PageHeading title={`${t(`desk.frame.${section.part}`)}, ${classroom.name}`}>
        {classroom.name}
        {classroom.demonstration && <span class="tag">{t('desk.classes.demonstration')}</span>}
      </PageHeading>
      <Sections id={id} current={section.part} />
      <UnsavedNotice classroom={classroom} />
      {section.part === 'students' && <StudentsSection classroom={classroom} page={path[1]} />}
      {section.part === 'evaluation' && <InvitationsSection classroom={classroom} />}
      {section.part === 'settings' && <SettingsSection desk={desk} classroom={classroom} page={path[1]} />}
      {section.following && <FollowingPages classroom={id} path={path} />}
    </div>
  )
}
