import { levelWords } from '../../../referential/frame.ts'
import type { Level, ReferentialId, YearId } from '../../../referential/types.ts'
import { EXPECTED_LEVELS, type PlayOptions } from '../../../scenario/year-options.ts'
import { LEVEL_RULE } from '../../../scoring/level-rule.ts'
import { useTranslator } from '../../context.ts'
import { decimal } from '../../kit/dates.ts'
import { LevelScale } from './level-scale.tsx'

interface RuleProps {
  readonly referentials: readonly ReferentialId[]
  readonly year: YearId
  readonly options: PlayOptions
}

/** The one rule that makes a level, what was in force, and the profile one expects: printed on every sheet. */
export function Rule({ referentials, year, options }: RuleProps) {
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
        <li>
          {t('debrief.rule.expected', { year: t(`words.year.${year}`), levels: EXPECTED_LEVELS[year].join(' – ') })}
        </li>
        <li>
          {t('debrief.rule.inForce')} {t(`debrief.rule.feedback.${options.feedback}`)} ;{' '}
          {t(options.hints ? 'debrief.rule.hints' : 'debrief.rule.noHints')} ;{' '}
          {t('debrief.rule.repairs', { count: options.repairs })} ;{' '}
          {options.timeMultiplier === 0
            ? t('debrief.rule.noTime')
            : t(`debrief.rule.time.${options.replyTime}`, { times: decimal(language, options.timeMultiplier) })}
          .
        </li>
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
