import { useScenarioLanguage, useText } from '../../context.ts'
import { MoodFace } from '../../kit/mood-face.tsx'
import { moodWords } from '../../kit/mood-words.ts'
import { trustWord } from '../../kit/trust-word.ts'
import type { Judged } from '../../services.ts'

/** What the contact leaves behind: told in words, and never mixed into the levels. */
export function Outcome({ judged }: { judged: Judged }) {
  const lang = useScenarioLanguage()
  const t = useText()
  const last = judged.views.at(-1)
  const ending = last?.ending
  const client = last?.people[0]
  const value = Math.round(judged.evidence.gauges.trust)
  const word = t(`words.trust.${trustWord(value)}`)
  return (
    <section class="outcome" aria-label={t('debrief.outcome')}>
      {ending && (
        <>
          <div>
            <h2>{t('debrief.forClient')}</h2>
            <p lang={lang}>{ending.client}</p>
          </div>
          <div>
            <h2>{t('debrief.forFirm')}</h2>
            <p lang={lang}>{ending.firm}</p>
          </div>
        </>
      )}
      <div>
        <h2>{t('debrief.felt')}</h2>
        <div class="felt">
          {client && <MoodFace mood={client.mood} />}
          <div>
            {client && last && (
              <p>{t('play.personMood', { name: client.name, mood: moodWords(t, client.mood, last.channel) })}.</p>
            )}
            <p>{t('debrief.feltText', { word, value })}.</p>
          </div>
        </div>
        <p class="outcome-note">{t('debrief.feltNote')}</p>
      </div>
    </section>
  )
}
