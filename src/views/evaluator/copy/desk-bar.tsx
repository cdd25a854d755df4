import type { MarkingPage } from '../../../classroom/review/types.ts'
import { useOpenSettings, useServices, useText } from '../../context.ts'
import { Icon } from '../../kit/icon.tsx'
import { PageHeading } from '../../page.tsx'
import { nextToDo, type Round } from '../list/round.ts'
import { copiesAddress, printAddress, type Scope } from '../marking-path.ts'
import type { OpenDialog } from './desk-dialogs.tsx'
import type { Saving } from './outbox.ts'

interface DeskBarProps {
  readonly scope: Scope
  readonly page: MarkingPage
  readonly round: Round | null
  readonly saving: Saving
  readonly onGo: (run: string | undefined) => void
  readonly onDialog: (dialog: OpenDialog) => void
}

function About({ page: { copy } }: Pick<DeskBarProps, 'page'>) {
  const { catalogue } = useServices()
  const t = useText()
  const title = catalogue.find(({ id }) => id === copy.scenario)?.title ?? copy.scenario
  return (
    <div class="desk-about">
      <PageHeading title={t('marking.desk.title', { copy: copy.label })}>{copy.label}</PageHeading>
      <p>
        {title} · {t(`words.year.${copy.year}`)} · {t(`marking.mode.${copy.mode}`)}
        {!copy.complete && ` · ${t('debrief.stopped')}`}
      </p>
    </div>
  )
}

function Neighbours({ round, onGo }: Pick<DeskBarProps, 'round' | 'onGo'>) {
  const t = useText()
  if (round === null || round.at < 0) return null
  const { rows, at } = round
  return (
    <nav class="desk-turning" aria-label={t('marking.desk.copies')}>
      <button type="button" class="button" disabled={at === 0} onClick={() => onGo(rows[at - 1]?.run)}>
        <Icon name="previous" />
        <span class="hidden-words">{t('marking.keys.previousCopy')}</span>
      </button>
      <span class="desk-rank">{t('marking.desk.rank', { at: at + 1, total: rows.length })}</span>
      <button type="button" class="button" disabled={at === rows.length - 1} onClick={() => onGo(rows[at + 1]?.run)}>
        <Icon name="next" />
        <span class="hidden-words">{t('marking.keys.nextCopy')}</span>
      </button>
      <button type="button" class="button" onClick={() => onGo(nextToDo(round)?.run)}>
        {t('marking.desk.toDo')}
      </button>
    </nav>
  )
}

/** Which copy, whether all is saved, and the ways from here. */
export function DeskBar({ scope, page, round, saving, onGo, onDialog }: DeskBarProps) {
  const t = useText()
  const openSettings = useOpenSettings()
  const mine = page.copy.mine !== null
  const markedByOther = !mine && page.others.length > 0 && page.others[0]?.state === 'open'
  return (
    <header class="desk-bar">
      <a class="button" data-kind="plain" href={copiesAddress(scope)}>
        <Icon name="previous" />
        {t('marking.desk.back')}
      </a>
      <About page={page} />
      <p class="desk-state" data-state={page.copy.state}>
        {t(`marking.state.${page.copy.state}`)}
      </p>
      <p class="desk-saving" role="status" data-saving={saving}>
        {t(`marking.saving.${saving}`)}
      </p>
      <Neighbours round={round} onGo={onGo} />
      {markedByOther && (
        <button type="button" class="button" onClick={() => onDialog('take-over')}>
          {t('marking.desk.takeOver')}
        </button>
      )}
      <a
        class="button"
        data-kind="plain"
        href={printAddress(scope, page.copy.run)}
        aria-label={t('marking.print.print')}
      >
        <Icon name="print" />
      </a>
      <button type="button" class="button" data-kind="plain" onClick={() => onDialog('log')}>
        <Icon name="history" />
        {t('marking.log.title')}
      </button>
      <button
        type="button"
        class="button"
        data-kind="plain"
        aria-label={t('marking.desk.keysTitle')}
        onClick={() => onDialog('keys')}
      >
        <kbd>?</kbd>
      </button>
      <button type="button" class="button" data-kind="plain" aria-label={t('shell.settings')} onClick={openSettings}>
        <Icon name="settings" />
      </button>
    </header>
  )
}
