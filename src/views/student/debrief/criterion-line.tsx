import type { TextKey } from '../../../i18n/index.ts'
import { levelWord, sourceText } from '../../../referential/frame.ts'
import type { Criterion } from '../../../referential/types.ts'
import type { SheetLine } from '../../../scoring/types.ts'
import { useText, useTranslator } from '../../context.ts'
import { decimal } from '../../kit/dates.ts'
import type { Judged } from '../../services.ts'
import { Decision } from './decision.tsx'
import type { ReadLine } from './grouping.ts'
import { LevelScale } from './level-scale.tsx'

const WITHOUT_LEVEL = {
  levelled: 'debrief.notEvaluated',
  'to-evaluate': 'debrief.toEvaluate',
  observed: 'debrief.observed',
  'not-evaluated': 'debrief.notEvaluated',
} as const satisfies Record<SheetLine['status'], TextKey>

/** The level in the words of the critère's own référentiel. */
function LevelWords({ line, criterion }: ReadLine) {
  const t = useText()
  if (line.level === null) {
    return <span class="level-words">{t(WITHOUT_LEVEL[line.status])}</span>
  }
  return (
    <span class="level-words" data-level={line.level}>
      <span aria-hidden="true">{line.level}</span>
      <span class="hidden-words">{t('debrief.levelNumber', { level: line.level })}</span>{' '}
      <span lang="fr">{levelWord(criterion.referential, line.level)}</span>
    </span>
  )
}

function HowReached({ line }: { line: SheetLine }) {
  const { language, t } = useTranslator()
  if (line.status === 'to-evaluate') return <p>{t('debrief.toEvaluateText')}</p>
  if (line.mean === null) return <p>{t('debrief.observedText')}</p>
  const values = { mean: decimal(language, line.mean), met: line.met, expected: line.expected }
  return (
    <p>
      {t('debrief.mean', values)} {line.met < line.expected && t('debrief.missing')}{' '}
      {line.capped && <strong>{t('debrief.capped')}</strong>}
    </p>
  )
}

function OfficialText({ criterion }: { criterion: Criterion }) {
  const t = useText()
  return (
    <div class="official">
      <h4>{t('debrief.official')}</h4>
      <blockquote lang="fr">{criterion.text}</blockquote>
      {criterion.original !== undefined && <p>{t('debrief.originally', { text: criterion.original })}</p>}
      <ul lang="fr">
        {criterion.sources.map((source) => (
          <li key={`${source.document} ${source.place}`}>{sourceText(source)}</li>
        ))}
      </ul>
    </div>
  )
}

interface CriterionLineProps extends ReadLine {
  readonly judged: Judged
  readonly run: string
}

/** A critère and its level; opening it shows every decision behind the level, and the official text. */
export function CriterionLine({ line, criterion, judged, run }: CriterionLineProps) {
  const t = useText()
  const [, ...others] = criterion.competences
  return (
    <li>
      <details class="criterion">
        <summary>
          <span class="criterion-text">
            <span lang="fr">{criterion.text}</span>
            {judged.sheet.speciality === null && <span class="tag">{criterion.referential}</span>}
          </span>
          <span class="criterion-level">
            <LevelScale level={line.level} />
            <LevelWords line={line} criterion={criterion} />
          </span>
        </summary>
        <div class="criterion-why">
          <HowReached line={line} />
          <ol class="decisions">
            {line.evidence.map((observation, index) => (
              <Decision
                key={observation.entry}
                observation={observation}
                judged={judged}
                run={run}
                counted={line.status === 'observed' || index < line.expected}
              />
            ))}
          </ol>
          <OfficialText criterion={criterion} />
          {others.length > 0 && <p>{t('debrief.otherPlace', { competences: others.join(', ') })}</p>}
        </div>
      </details>
    </li>
  )
}
