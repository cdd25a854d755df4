import { criterion } from '../../../referential/index.ts'
import { useScenarioLanguage, useText } from '../../context.ts'
import { Icon } from '../../kit/icon.tsx'
import { rereadAddress } from '../../route.ts'
import type { PlayedDecision } from './decisions-of.ts'
import { doneWell, type Moment, toWorkOn } from './moments-of.ts'

interface MomentsProps {
  readonly decisions: readonly PlayedDecision[]
  readonly run: string
}

function Told({ moment: { decision, about }, run, expert }: { moment: Moment; run: string; expert: boolean }) {
  const lang = useScenarioLanguage()
  const t = useText()
  return (
    <li class="moment">
      <p class="moment-about" lang="fr">
        {criterion(about)?.text}
      </p>
      <blockquote lang={lang}>{decision.reply.words}</blockquote>
      <p lang={lang}>{decision.reply.why}</p>
      {expert && (
        <p class="moment-expert">
          {t('debrief.moments.expert')} <q lang={lang}>{decision.expert.words}</q>
        </p>
      )}
      <a class="button" href={rereadAddress(run, decision.entry)}>
        <Icon name="watch" />
        {t('debrief.watch')}
      </a>
    </li>
  )
}

function Side({ kind, moments, run }: { kind: 'well' | 'work'; moments: readonly Moment[]; run: string }) {
  const t = useText()
  return (
    <section class="moments-side" data-kind={kind} aria-labelledby={`moments-${kind}`}>
      <h2 id={`moments-${kind}`}>
        <Icon name={kind === 'well' ? 'star' : 'again'} />
        {t(`debrief.moments.${kind}`)}
      </h2>
      {moments.length === 0 ? (
        <p>{t(`debrief.moments.none.${kind}`)}</p>
      ) : (
        <ol>
          {moments.map((moment) => (
            <Told key={moment.decision.entry} moment={moment} run={run} expert={kind === 'work'} />
          ))}
        </ol>
      )}
    </section>
  )
}

/** What to remember of the play, in words: three moments done well, three to work on, each a key away. */
export function Moments({ decisions, run }: MomentsProps) {
  return (
    <div class="moments">
      <Side kind="well" moments={doneWell(decisions)} run={run} />
      <Side kind="work" moments={toWorkOn(decisions)} run={run} />
    </div>
  )
}
