import { useState } from 'preact/hooks'
import { askServer } from '../../../api.ts'
import { classAddress } from '../../../class-address.ts'
import { useText, useTranslator } from '../../../context.ts'
import { YEARS } from '../../../filters.ts'
import { dayAndTime } from '../../../kit/dates.ts'
import { ServerProblem } from '../../../kit/server-problem.tsx'
import { useTask } from '../../../use-task.ts'
import type { Followed } from '../asked.ts'
import { Preview } from '../assign/preview.tsx'
import type { OwnShown } from './own-scenarios.ts'
import { ProblemTable } from './problem-table.tsx'

interface LineProps {
  readonly one: OwnShown
  readonly of: Followed
  readonly again: () => Promise<void>
}

/** What the audit says, in words, then line by line. */
function Audit({ one }: { one: OwnShown }) {
  const t = useText()
  const { audit, state, fileName } = one
  const remarks = audit?.remarks ?? []
  const title = state === 'refused' ? 'following.own.toMend' : 'following.own.remarks'
  const words =
    state === 'audited' && remarks.length === 0 && audit?.complete
      ? t('following.own.audit.clean')
      : t(`following.own.audit.${state}`, { count: remarks.length })
  return (
    <>
      <p role="status">
        <strong>{words}</strong> {audit?.complete === false && t('following.own.audit.incomplete')}
      </p>
      {remarks.length > 0 && <ProblemTable title={t(title, { name: fileName })} problems={remarks} />}
    </>
  )
}

function Remove({ one, again }: Omit<LineProps, 'of'>) {
  const t = useText()
  const task = useTask()
  const [sure, setSure] = useState(false)
  const remove = () => void task.run(() => askServer('DELETE', `/scenarios/${one.id}`).then(again))
  const words = t('following.own.remove')
  return (
    <>
      {!sure && (
        <button
          type="button"
          class="button"
          data-kind="plain"
          aria-label={t('following.line.label', { action: words, title: one.entry.title })}
          onClick={() => setSure(true)}
        >
          {words}
        </button>
      )}
      {sure && (
        <div class="attempt-sure" role="alert">
          <p>{t('following.own.removeSure')}</p>
          <button type="button" class="button" disabled={task.busy} onClick={remove}>
            {words}
          </button>
          <button type="button" class="button" data-kind="plain" onClick={() => setSure(false)}>
            {t('following.line.cancel')}
          </button>
        </div>
      )}
      {task.error !== undefined && <ServerProblem error={task.error} />}
    </>
  )
}

/** A scenario of the class: what it is, what its audit says, who may play it. */
export function OwnLine({ one, of, again }: LineProps) {
  const { language, t } = useTranslator()
  const task = useTask()
  const { id, entry, fileName, addedAt, practice, state } = one
  const years = YEARS.filter((year) => entry.years[year] !== undefined)
  const preview = years.find((year) => year === of.classroom.year) ?? years[0]
  const practise = (on: boolean) =>
    void task.run(() => askServer('PATCH', `/scenarios/${id}`, { practice: on }).then(again))
  return (
    <li class="own-line">
      <h3>{entry.title}</h3>
      <p class="following-key">
        {t('following.own.about', { name: fileName, date: dayAndTime(language, addedAt) })}
        {' · '}
        {years.map((year) => t(`words.year.${year}`)).join(', ')}
      </p>
      <Audit one={one} />
      {state === 'audited' && (
        <label class="switch">
          <input
            type="checkbox"
            checked={practice}
            disabled={task.busy}
            onChange={({ currentTarget }) => practise(currentTarget.checked)}
          />
          <span>{t('following.own.practice')}</span>
        </label>
      )}
      {task.error !== undefined && <ServerProblem error={task.error} />}
      <div class="own-actions">
        {state === 'audited' &&
          years.map((year) => {
            const words = { title: entry.title, year: t(`words.year.${year}`) }
            return (
              <a
                key={year}
                class="button"
                href={classAddress('bureau', of.classroom.id, 'travaux', 'choisir', id, year)}
                aria-label={t('following.assign.pickLabel', words)}
              >
                {t('following.assign.pick', words)}
              </a>
            )
          })}
        {state === 'audited' && preview && <Preview entry={entry} year={preview} classroom={of.classroom} />}
        <Remove one={one} again={again} />
      </div>
    </li>
  )
}
