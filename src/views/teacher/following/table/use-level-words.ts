import { levelWord } from '../../../../referential/index.ts'
import type { Level, SpecialityId } from '../../../../referential/types.ts'
import { useText } from '../../../context.ts'

/** Says a level in the words of the class's own référentiel; in Seconde, where there are two, by its number. */
export function useLevelWords(speciality: SpecialityId | null): (level: Level) => string {
  const t = useText()
  return (level) => {
    if (speciality === null) return t('following.table.levelAlone', { level })
    return t('following.table.level', { level, word: levelWord(speciality === 'MA' ? 'MA' : 'MCV', level) })
  }
}
