import { levelWords } from '../../../referential/frame.ts'
import type { Level, ReferentialId } from '../../../referential/types.ts'
import { LEVEL_RULE } from '../../../scoring/level-rule.ts'
import { useTranslator } from '../../context.ts'
import { decimal } from '../../kit/dates.ts'
import { LevelScale } from './level-scale.tsx'

/** The one rule that makes a level, printed on every sheet. */
export function Rule({ referentials }: { referentials: readonly ReferentialId[] }) {
  const { language, t } = useTranslator()
  const lowest = LEVEL_RULE[LEVEL_RULE.length - 1]?.from ?? 1
  const rows: readonly { readonly level: Level; readonly words: string }[] = [
    ...LEVEL_RULE.map(({ level, from }) => ({
      level,
      words: t('debrief.rule.from', { mean: decimal(language, from) }),
    })),
    { level: 1, words: t('debrief.rule.below', { mean: decimal(language, lowest) }) },
  ]
  return (
    <section class="rule" aria-labelledby="rule-title">
      <h2 id="rule-title">{t('debrief.ruleTitle')}</h2>
      <ul class="rule-words">
        <li>{t('debrief.rule.mean')}</li>
        <li>{t('debrief.rule.absent')}</li>
        <li>{t('debrief.rule.first')}</li>
        <li>{t('debrief.rule.grave')}</li>
      </ul>
      <h3>{t('debrief.rule.levels')}</h3>
      <ul class="rule-levels">
        {rows.map(({ level, words }) => (
          <li key={level}>
            <LevelScale level={level} />
            <span>
              <strong>{t('debrief.levelNumber', { level })}</strong>{' '}
              <span lang="fr">({referentials.map((one) => levelWords(one)[level - 1]).join(' / ')})</span> : {words}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
