import { useText } from '../../context.ts'
import { trustWord } from '../../kit/trust-word.ts'
import './trust-gauge.css'

/** How much the client trusts the student, drawn and in words. */
export function TrustGauge({ trust }: { trust: number }) {
  const t = useText()
  const value = Math.round(trust)
  const word = t(`words.trust.${trustWord(value)}`)
  return (
    <div class="trust">
      <meter
        class="hidden-words"
        aria-label={t('play.trust')}
        aria-valuetext={t('play.trustText', { word, value })}
        min={0}
        max={100}
        value={value}
      />
      <span class="trust-words" aria-hidden="true">
        {t('play.trust')} <strong>{word}</strong>
      </span>
      <span class="trust-bar" data-trust={trustWord(value)} aria-hidden="true">
        <span class="trust-level" style={`scale: ${value / 100} 1`} />
      </span>
      <span class="trust-number" style={`--trust: ${value}`} aria-hidden="true" />
    </div>
  )
}
