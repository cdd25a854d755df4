import { classAddress } from '../../class-address.ts'
import { CLASS_RUN } from '../../class-plays.ts'
import { useText, useTranslator } from '../../context.ts'
import { dayAndTime } from '../../kit/dates.ts'
import { Icon } from '../../kit/icon.tsx'
import { playAddress } from '../../route.ts'
import type { MyAssignment } from './answers.ts'
import { useTitleOf } from './known-scenarios.ts'
import { inOrder, mayBegin, toResume } from './run-state.ts'

/** Until when, or why not now. */
function When({ of: { window, opensAt, closesAt } }: { of: MyAssignment }) {
  const { language, t } = useTranslator()
  if (window === 'not-yet' && opensAt) return t('classroom.opens', { date: dayAndTime(language, opensAt) })
  if (window === 'closed') return t('classroom.closed')
  return closesAt === null ? t('classroom.noEnd') : t('classroom.until', { date: dayAndTime(language, closesAt) })
}

function Attempts({ of: { attempts, attemptsLeft } }: { of: MyAssignment }) {
  const t = useText()
  if (attempts === null || attemptsLeft === null) return t('classroom.anyAttempts')
  return t('classroom.attemptsLeft', { count: attemptsLeft, attempts })
}

/** Where one goes from here: on with a play, to a first one, to another. */
function Doors({ of: one, title }: { of: MyAssignment; title: string }) {
  const t = useText()
  const left = toResume(one)
  const done = one.runs.some(({ finished }) => finished)
  const address = classAddress('classe', 'travail', one.id)
  return (
    <div class="work-doors">
      {left && (
        <a
          class="button"
          data-kind="main"
          href={playAddress(CLASS_RUN + left.run)}
          aria-label={t('classroom.resumeLabel', { title })}
        >
          {t('classroom.resume')}
          <Icon name="next" />
        </a>
      )}
      {mayBegin(one) && (
        <a
          class="button"
          {...(left || done ? {} : { 'data-kind': 'main' })}
          href={address}
          aria-label={t(done || left ? 'classroom.againLabel' : 'classroom.beginLabel', { title })}
        >
          {t(done || left ? 'classroom.again' : 'classroom.begin')}
          {!left && !done && <Icon name="next" />}
        </a>
      )}
    </div>
  )
}

function Work({ of: one }: { of: MyAssignment }) {
  const t = useText()
  const titleOf = useTitleOf()
  const title = titleOf(one.scenario)
  return (
    <li class="work" data-window={one.window}>
      <div>
        <h3>{title}</h3>
        <p class="work-about">
          <span class="tag">{t(`classroom.mode.${one.mode}`)}</span> {t(`words.year.${one.year}`)} ·{' '}
          <strong>
            <When of={one} />
          </strong>{' '}
          · <Attempts of={one} />
        </p>
        {one.mode === 'evaluation' && one.runs.some(({ finished }) => finished) && !one.debrief && (
          <p class="work-about">{t('classroom.debriefLater')}</p>
        )}
      </div>
      <Doors of={one} title={title} />
    </li>
  )
}

/** What the teacher has asked of this student. */
export function Assigned({ assignments }: { assignments: readonly MyAssignment[] }) {
  const t = useText()
  return (
    <section class="assigned" aria-labelledby="assigned-title">
      <h2 id="assigned-title">{t('classroom.assigned')}</h2>
      {assignments.length === 0 && <p>{t('classroom.nothingAssigned')}</p>}
      <ul class="works">
        {inOrder(assignments).map((one) => (
          <Work key={one.id} of={one} />
        ))}
      </ul>
    </section>
  )
}
