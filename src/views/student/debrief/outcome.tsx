import { useText } from '../../context.ts'
import { trustWord } from '../../kit/trust-word.ts'
import type { Judged } from '../../services.ts'

/** What the contact leaves behind: told in words, and never mixed into the levels. */
export function Outcome({ judged }: { judged: Judged }) {
  const t = useText()
  const ending = judged.views.at(-1)?.ending
  const value = Math.round(judged.evidence.gauges.trust)
  const word = t(`words.trust.${trustWord(value)}`)
  return (
    <section class="outcome" aria-label={t('debrief.outcome')}>
      {ending && (
        <>
          <div>
            <h2>{t('debrief.forClient')}</h2>
            <p lang="fr">{ending.client}</p>
          </div>
          <div>
            <h2>{t('debrief.forFirm')}</h2>
            <p lang="fr">{ending.firm}</p>
          </div>
        </>
      )}
      <div>
        <h2>{t('debrief.felt')}</h2>
        <p>{t('debrief.feltText', { word, value })}</p>
        <p class="outcome-note">{t('debrief.feltNote')}</p>
      </div>
    </section>
  )
}
