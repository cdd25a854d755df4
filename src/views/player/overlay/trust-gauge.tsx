import { useText } from '../../context.ts'
import { trustWord } from '../../kit/trust-word.ts'

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
      <svg class="trust-bar" viewBox="0 0 108 16" data-trust={trustWord(value)} aria-hidden="true" focusable="false">
        <path class="trust-trough" d="M6 2h96c3 0 4 2 4 6s-1 6-4 6H6c-3 0-4-2-4-6s1-6 4-6z" />
        <rect class="trust-level" x="4" y="4" width={value} height="8" rx="3" />
        <path class="trust-marks" d="M24 5v6M49 5v6M69 5v6M89 5v6" />
      </svg>
      <span class="trust-number" style={`--trust: ${value}`} aria-hidden="true" />
    </div>
  )
}
