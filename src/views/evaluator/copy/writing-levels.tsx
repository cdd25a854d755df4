import type { WritingLevel } from '../../../classroom/review/types.ts'
import { criterion as criterionOf } from '../../../referential/index.ts'
import type { CriterionId, Level } from '../../../referential/types.ts'
import type { Observation } from '../../../transcript/evidence.ts'
import { useText } from '../../context.ts'
import { LevelRadios } from './level-radios.tsx'

interface WritingLevelsProps {
  readonly seen: readonly Observation[]
  readonly writing: readonly WritingLevel[]
  readonly writable: boolean
  readonly onWriting: (entry: number, criterion: CriterionId, level: Level) => void
}

/** A person scores free writing beside its text, critère by critère. */
export function WritingLevels({ seen, writing, writable, onWriting }: WritingLevelsProps) {
  const t = useText()
  return (
    <div class="writing">
      <p class="line-note">{t('marking.desk.writing')}</p>
      {seen.map(({ entry, criterion }) => {
        const found = criterionOf(criterion)
        const label = `writing-${entry}-${criterion}`
        const level = writing.find((one) => one.entry === entry && one.criterion === criterion)?.level ?? null
        return (
          found && (
            <div class="writing-line" key={criterion}>
              <p id={label} lang="fr">
                {found.text}
              </p>
              <LevelRadios
                name={label}
                labelledBy={label}
                referential={found.referential}
                level={level}
                proposal={null}
                disabled={!writable}
                noLevel={false}
                onChoose={(one) => one !== null && onWriting(entry, criterion, one)}
              />
            </div>
          )
        )
      })}
    </div>
  )
}
