import { competences, criterion, levelWord } from '../../../referential/index.ts'
import type { ReferentialId } from '../../../referential/types.ts'
import type { SheetLine } from '../../../scoring/types.ts'
import { useText } from '../../context.ts'
import type { Judged } from '../../services.ts'
import { CriterionLine } from './criterion-line.tsx'
import { type CompetenceGroup, groupByCompetence, levelCounts, type ReadLine } from './grouping.ts'

interface ProfileProps {
  readonly judged: Judged
  readonly run: string
}

const REFERENTIALS: readonly ReferentialId[] = ['MA', 'MCV']

/** How many critères at each level, per référentiel, since their words differ. */
function Counts({ lines }: { lines: readonly SheetLine[] }) {
  const t = useText()
  const rows = REFERENTIALS.map((referential) => ({
    referential,
    own: lines.filter((line) => criterion(line.id)?.referential === referential && line.level !== null),
  })).filter(({ own }) => own.length > 0)
  return (
    <div class="counts">
      {rows.map(({ referential, own }) => (
        <div class="counts-row" key={referential}>
          <h3>{t(`words.referential.${referential}`)}</h3>
          <ul>
            {levelCounts(own).map(({ level, count }) => (
              <li key={level} class="count" data-level={level}>
                <strong>{count}</strong> <span lang="fr">{levelWord(referential, level)}</span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  )
}

function Group({ group, judged, run }: ProfileProps & { group: CompetenceGroup }) {
  const { competence, seen, notEvaluated } = group
  return (
    <section class="competence" aria-labelledby={`competence-${competence.id}`}>
      <h3 id={`competence-${competence.id}`}>
        <span class="competence-id">{competence.id}</span> <span lang="fr">{competence.title}</span>
      </h3>
      <ul class="criteria">
        {seen.map((one) => (
          <CriterionLine key={one.line.id} {...one} judged={judged} run={run} />
        ))}
      </ul>
      <NotEvaluated lines={notEvaluated} />
    </section>
  )
}

function NotEvaluated({ lines }: { lines: readonly ReadLine[] }) {
  const t = useText()
  if (lines.length === 0) return null
  return (
    <details class="unseen">
      <summary>{t('debrief.others', { count: lines.length })}</summary>
      <ul lang="fr">
        {lines.map(({ criterion: { id, text, referential } }) => (
          <li key={id}>
            {text} <span class="tag">{referential}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** The competences that this play did not call on: named, so that nobody looks for them. */
function SilentCompetences({ groups }: { groups: readonly CompetenceGroup[] }) {
  const t = useText()
  if (groups.length === 0) return null
  return (
    <section class="competence silent-competences" aria-labelledby="silent-title">
      <h3 id="silent-title">{t('debrief.silent')}</h3>
      <ul class="silent">
        {groups.map(({ competence, notEvaluated }) => (
          <li key={competence.id}>
            <p>
              <strong>{competence.id}</strong> <span lang="fr">{competence.title}</span>
            </p>
            <NotEvaluated lines={notEvaluated} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The score sheet as a profile: no points, no mark. */
export function Profile({ judged, run }: ProfileProps) {
  const t = useText()
  const lines = judged.sheet.criteria
  const groups = groupByCompetence(lines, criterion, competences)
  const levelled = lines.filter((line) => line.status === 'levelled').length
  return (
    <section class="profile" aria-labelledby="profile-title">
      <h2 id="profile-title">{t('debrief.profile')}</h2>
      <p>
        {t('debrief.counts', { levelled, total: lines.length })}. {t('debrief.profileIntro')}
      </p>
      <Counts lines={lines} />
      {groups
        .filter(({ seen }) => seen.length > 0)
        .map((group) => (
          <Group key={group.competence.id} group={group} judged={judged} run={run} />
        ))}
      <SilentCompetences groups={groups.filter(({ seen }) => seen.length === 0)} />
    </section>
  )
}
