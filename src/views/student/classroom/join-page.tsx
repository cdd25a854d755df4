import { useState } from 'preact/hooks'
import { CLASS_CODE_LENGTH, PERSONAL_CODE_LENGTH, readCode } from '../../../classroom/codes.ts'
import { useText } from '../../context.ts'
import { Labelled } from '../../kit/labelled.tsx'
import { Notice } from '../../kit/notice.tsx'
import { ServerProblem } from '../../kit/server-problem.tsx'
import { PageHeading } from '../../page.tsx'
import { type Codes, useEnter } from './use-enter.ts'

interface JoinFormProps {
  readonly onEnter: () => Promise<void>
  /** What a link has brought, to be mended, and why it did not let one in. */
  readonly first?: Codes
  readonly problem?: unknown
}

interface CodeFieldProps {
  readonly label: string
  readonly hint: string
  readonly problem: string | null
  readonly value: string
  readonly onChange: (value: string) => void
}

function CodeField({ label, hint, problem, value, onChange }: CodeFieldProps) {
  return (
    <Labelled label={label} hint={hint} problem={problem}>
      {(ids) => (
        <input
          {...ids}
          class="code-field"
          required
          maxLength={40}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          value={value}
          onInput={({ currentTarget }) => onChange(currentTarget.value)}
        />
      )}
    </Labelled>
  )
}

const NO_CODES: Codes = { classCode: '', personalCode: '' }

/** The two codes of a card; what cannot be a code is said before it is sent. */
export function JoinForm({ onEnter, first, problem }: JoinFormProps) {
  const t = useText()
  // As they came: the page around may be drawn again with others that say the same.
  const [initial] = useState<Codes>(first ?? NO_CODES)
  const [codes, setCodes] = useState(initial)
  const [checked, setChecked] = useState(false)
  const task = useEnter(onEnter)
  const error = task.error ?? (codes === initial ? problem : undefined)
  const wrongClass = readCode(codes.classCode, CLASS_CODE_LENGTH) === null
  const wrongPersonal = readCode(codes.personalCode, PERSONAL_CODE_LENGTH) === null
  const send = (event: SubmitEvent) => {
    event.preventDefault()
    setChecked(true)
    if (!wrongClass && !wrongPersonal) void task.enter(codes)
  }
  const change = (part: Partial<Codes>) => {
    setChecked(false)
    setCodes({ ...codes, ...part })
  }
  return (
    <form class="join-form" onSubmit={send} noValidate>
      <CodeField
        label={t('classroom.join.classCode')}
        hint={t('classroom.join.classHint', { count: CLASS_CODE_LENGTH })}
        problem={checked && wrongClass ? t('classroom.join.classWrong', { count: CLASS_CODE_LENGTH }) : null}
        value={codes.classCode}
        onChange={(classCode) => change({ classCode })}
      />
      <CodeField
        label={t('classroom.join.personalCode')}
        hint={t('classroom.join.personalHint', { count: PERSONAL_CODE_LENGTH })}
        problem={checked && wrongPersonal ? t('classroom.join.personalWrong', { count: PERSONAL_CODE_LENGTH }) : null}
        value={codes.personalCode}
        onChange={(personalCode) => change({ personalCode })}
      />
      {error !== undefined && !task.busy && <ServerProblem error={error} />}
      <button type="submit" class="button" data-kind="main" disabled={task.busy}>
        {t(task.busy ? 'classroom.join.entering' : 'classroom.join.enter')}
      </button>
    </form>
  )
}

/** Where a student comes in: no account, no e-mail address. */
export function JoinPage({ other, ...form }: JoinFormProps & { readonly other: boolean }) {
  const t = useText()
  return (
    <div class="plain-page join">
      <PageHeading title={t('classroom.join.title')}>{t('classroom.join.title')}</PageHeading>
      <p>{t('classroom.join.intro')}</p>
      {other && (
        <Notice kind="warning">
          <p>{t('classroom.join.other')}</p>
        </Notice>
      )}
      <JoinForm {...form} />
      <p class="join-aside">{t('classroom.join.lost')}</p>
    </div>
  )
}
