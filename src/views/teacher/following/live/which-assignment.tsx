import type { Student } from '../../../../classroom/types.ts'
import { useText } from '../../../context.ts'
import { Labelled } from '../../../kit/labelled.tsx'
import { useTitles } from '../use-catalogue.ts'
import { useTargetWords } from '../use-target-words.ts'
import { ALL_OPEN, type Watched } from './watched.ts'

interface WhichProps {
  readonly watched: Watched
  readonly students: readonly Student[]
  readonly onChange: (id: string) => void
}

/** Which assignment is watched. */
export function WhichAssignment({ watched: { all, several, value }, students, onChange }: WhichProps) {
  const t = useText()
  const titleOf = useTitles()
  const targetWords = useTargetWords(students)
  return (
    <Labelled label={t('following.live.which')}>
      {(ids) => (
        <select {...ids} value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
          {several && <option value={ALL_OPEN}>{t('following.live.allOpen')}</option>}
          {all.map((one) => (
            <option key={one.id} value={one.id}>
              {[titleOf(one.scenario), t(`words.year.${one.year}`), targetWords(one)].join(', ')}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  )
}
