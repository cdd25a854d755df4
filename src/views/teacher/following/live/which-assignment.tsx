import type { Assignment, Student } from '../../../../classroom/types.ts'
import { useText } from '../../../context.ts'
import { Labelled } from '../../../kit/labelled.tsx'
import { useTitles } from '../use-catalogue.ts'
import { useTargetWords } from '../use-target-words.ts'

interface WhichProps {
  readonly all: readonly Assignment[]
  readonly students: readonly Student[]
  readonly value: Assignment
  readonly onChange: (id: string) => void
}

/** Which assignment is watched. */
export function WhichAssignment({ all, students, value, onChange }: WhichProps) {
  const t = useText()
  const titleOf = useTitles()
  const targetWords = useTargetWords(students)
  return (
    <Labelled label={t('following.live.which')}>
      {(ids) => (
        <select {...ids} value={value.id} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
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
