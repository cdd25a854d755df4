import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { useSettings, useText } from '../../context.ts'
import { ServerProblem } from '../../kit/server-problem.tsx'
import { usePromise } from '../../use-promise.ts'
import { noteState, type Round } from '../list/round.ts'
import type { Scope } from '../marking-path.ts'
import { ClosePanel } from './close-panel.tsx'
import './desk.css'
import { loadDescriptors } from './descriptors.ts'
import { type DeskActions, useDeskActions } from './desk-actions.ts'
import { DeskBar } from './desk-bar.tsx'
import { DeskDialogs } from './desk-dialogs.tsx'
import { useDeskKeys } from './desk-keys.ts'
import { Grid } from './grid.tsx'
import { HarmonisePanel } from './harmonise-panel.tsx'
import { StagePane } from './stage-pane.tsx'
import { TranscriptPane } from './transcript-pane.tsx'
import { type DeskOf, type DeskState, useDesk } from './use-desk.ts'

interface DeskProps extends DeskOf {
  readonly scope: Scope
  readonly round: Round | null
}

interface SideProps {
  readonly desk: DeskState
  readonly actions: DeskActions
}

/** What was played: the scene at the moment looked at, and every line. */
function Left({ desk, actions, views }: SideProps & Pick<DeskProps, 'views'>) {
  const t = useText()
  const { marking, replay } = desk
  const view = views[replay.at] ?? views[0]
  const ending = views.at(-1)?.ending
  if (view === undefined) return null
  return (
    <div class="desk-left">
      <StagePane view={view} total={views.length} replay={replay} onDecision={desk.decision} />
      <TranscriptPane
        moments={desk.moments}
        at={replay.at}
        now={marking.now}
        numberOf={desk.numberOf}
        others={actions.others}
        commenting={actions.commenting}
        ending={ending ? t('play.speaks', { name: t('reread.end') }) + ` ${ending.title}` : t('reread.stopped')}
        writable={marking.now.writable}
        onGo={replay.go}
        onCriterion={actions.goToLine}
        onWriting={(entry, criterion, level) => marking.change({ what: 'writing', entry, criterion, level })}
        onComment={(comment) => {
          actions.setCommenting(null)
          marking.change({ what: 'comment', ...comment })
        }}
      />
    </div>
  )
}

function Marked({ desk, actions }: SideProps) {
  const t = useText()
  const found = usePromise(loadDescriptors, [])
  const { current, harmonising } = desk
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard
    <section class="desk-grid" aria-label={t('marking.desk.grid')} tabIndex={0}>
      {harmonising.harmonisation !== null && (
        <p class="harmonise-note">{t(desk.rows.length === 0 ? 'marking.harmonise.same' : 'marking.harmonise.intro')}</p>
      )}
      <Grid
        groups={desk.groups}
        current={current?.criterion.id ?? null}
        writable={desk.writable}
        descriptors={found.state === 'here' ? found.value : null}
        allDescriptors={actions.allDescriptors}
        unseen={desk.unseen}
        onUnseen={() => desk.setUnseen(!desk.unseen)}
        numberOf={desk.numberOf}
        onCurrent={(row) => desk.setLine(row.criterion.id)}
        onChoose={desk.chooseLevel}
        onEvidence={desk.replay.go}
      />
    </section>
  )
}

interface ClosingProps extends SideProps {
  readonly remark: RefObject<HTMLTextAreaElement | null>
  readonly mark: RefObject<HTMLInputElement | null>
}

/** What ends the work on this copy: one's own marking, then what two settle. */
function Closing({ desk, actions, remark, mark }: ClosingProps) {
  const { page, now, change } = desk.marking
  const { harmonisation, busy, change: settle } = desk.harmonising
  const marked = page.copy.year !== 'seconde'
  if (harmonisation !== null)
    return (
      <HarmonisePanel
        harmonisation={harmonisation}
        marked={marked}
        busy={busy}
        remarkField={remark}
        markField={mark}
        onClose={(value, text) => settle({ what: 'close', mark: value, remark: text })}
        onReopen={() => actions.setDialog('harmonise-reopen')}
      />
    )
  return (
    <ClosePanel
      run={page.copy.run}
      now={now}
      proposedMark={page.proposedMark}
      marked={marked}
      remarkField={remark}
      markField={mark}
      onRemark={(text) => change({ what: 'remark', text })}
      onMark={(value) => change({ what: 'mark', mark: value })}
      onClose={actions.close}
      onReopen={page.marking?.state === 'closed' ? () => actions.setDialog('reopen') : null}
    />
  )
}

/** One copy on one screen: what was played on the left, the grid on the right. */
export function Desk({ scope, round, ...of }: DeskProps) {
  const desk = useDesk(of)
  const t = useText()
  const { settings } = useSettings()
  const remark = useRef<HTMLTextAreaElement>(null)
  const mark = useRef<HTMLInputElement>(null)
  const actions = useDeskActions({ desk, scope, round, remark, mark })
  useDeskKeys(settings.keys, actions.onKey)
  const { marking } = desk
  const { page } = marking
  useEffect(() => noteState(of.run, page.copy.state), [page.copy.state])
  return (
    <div class="marking-desk">
      <DeskBar
        scope={scope}
        page={page}
        round={round}
        saving={marking.saving}
        onGo={actions.goTo}
        onDialog={actions.setDialog}
      />
      <Left desk={desk} actions={actions} views={of.views} />
      <div class="desk-right">
        <div class="desk-notices" role="alert">
          {actions.missing !== null && <p class="desk-missing">{t(`marking.close.missing.${actions.missing}`)}</p>}
          {[marking.refusal, desk.harmonising.refusal].map(
            (refusal) => refusal !== null && <ServerProblem key={String(refusal)} error={refusal} />,
          )}
        </div>
        <Marked desk={desk} actions={actions} />
        <Closing desk={desk} actions={actions} remark={remark} mark={mark} />
      </div>
      <DeskDialogs desk={desk} open={actions.dialog} onOpen={actions.setDialog} />
    </div>
  )
}
