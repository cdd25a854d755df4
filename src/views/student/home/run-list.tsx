import { useState } from 'preact/hooks'
import type { KeptRun } from '../../../storage/contract.ts'
import { useServices, useText, useTranslator } from '../../context.ts'
import { dayAndTime } from '../../kit/dates.ts'
import { Icon } from '../../kit/icon.tsx'
import { debriefAddress, playAddress, rereadAddress } from '../../route.ts'

interface RunProps {
  readonly run: KeptRun
  readonly onChange: () => void
}

function useTitle(run: KeptRun): string {
  const { catalogue } = useServices()
  const t = useText()
  const { id } = run.transcript.scenario
  return catalogue.find((entry) => entry.id === id)?.title ?? t('runs.unknown', { id })
}

/** Going on, closing and asking for help decide nothing. */
const NO_DECISION = new Set(['advance', 'close', 'hint', 'repair', 'timeout'])
const decisionsOf = (run: KeptRun) => run.transcript.entries.filter((entry) => !NO_DECISION.has(entry.kind)).length

/** The play left in the middle, first thing on the page. */
function Resume({ run }: { run: KeptRun }) {
  const { language, t } = useTranslator()
  const title = useTitle(run)
  const year = t(`words.year.${run.transcript.year}`)
  return (
    <section class="resume" aria-labelledby="resume-title">
      <div>
        <h2 id="resume-title">{t('runs.resume')}</h2>
        <p>
          <strong>{title}</strong>, {year}. {t('runs.progress', { count: decisionsOf(run) })}.{' '}
          {t('runs.started', { date: dayAndTime(language, run.transcript.startedAt) })}.
        </p>
      </div>
      <a class="button" data-kind="main" href={playAddress(run.id)} aria-label={t('runs.resumeLabel', { title, year })}>
        {t('runs.resumeRun')}
        <Icon name="next" />
      </a>
    </section>
  )
}

function Remove({ run, title, onChange }: RunProps & { title: string }) {
  const { language, t } = useTranslator()
  const services = useServices()
  const [asking, setAsking] = useState(false)
  const date = dayAndTime(language, run.transcript.startedAt)
  if (!asking) {
    return (
      <button
        type="button"
        class="button"
        data-kind="plain"
        aria-label={t('runs.removeLabel', { title, date })}
        onClick={() => setAsking(true)}
      >
        <Icon name="trash" />
      </button>
    )
  }
  return (
    <span class="sure">
      <span role="alert">{t('runs.removeSure')}</span>
      <button type="button" class="button" onClick={() => void services.forget(run.id).then(onChange, onChange)}>
        {t('runs.removeYes')}
      </button>
      <button type="button" class="button" onClick={() => setAsking(false)}>
        {t('runs.removeNo')}
      </button>
    </span>
  )
}

function Run({ run, onChange }: RunProps) {
  const { language, t } = useTranslator()
  const title = useTitle(run)
  return (
    <li class="run">
      <div class="run-words">
        <strong>{title}</strong>
        <span>
          {t(`words.year.${run.transcript.year}`)} · {dayAndTime(language, run.transcript.startedAt)} ·{' '}
          {t(run.finished ? 'runs.finished' : 'runs.unfinished')}
        </span>
      </div>
      <div class="run-doors">
        {!run.finished && (
          <a class="button" href={playAddress(run.id)}>
            {t('runs.resumeRun')}
          </a>
        )}
        {run.finished && (
          <a class="button" href={debriefAddress(run.id)}>
            {t('runs.debrief')}
          </a>
        )}
        <a class="button" href={rereadAddress(run.id)}>
          <Icon name="watch" />
          {t('runs.reread')}
        </a>
        <Remove run={run} title={title} onChange={onChange} />
      </div>
    </li>
  )
}

/** The plays this device keeps: the one to resume stands out, the others in a list. */
export function RunList({ runs, onChange }: { runs: readonly KeptRun[]; onChange: () => void }) {
  const t = useText()
  const unfinished = runs.find((run) => !run.finished)
  if (runs.length === 0) return null
  return (
    <>
      {unfinished && <Resume run={unfinished} />}
      <details class="past">
        <summary>
          {t('runs.past')} <span class="tag">{runs.length}</span>
        </summary>
        <ul>
          {runs.map((run) => (
            <Run key={run.id} run={run} onChange={onChange} />
          ))}
        </ul>
      </details>
    </>
  )
}
