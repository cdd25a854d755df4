import { useLayoutEffect, useRef } from 'preact/hooks'
import { useSettings, useText } from '../context.ts'
import { PACES, typeOut } from '../kit/typing.ts'

/** A client's line, as the settings make it; it comes anew at the pace just chosen. */
export function Preview() {
  const t = useText()
  const { settings, appearance } = useSettings()
  const sample = useRef<HTMLParagraphElement>(null)
  const pace = appearance.reducedMotion ? 'instant' : settings.pace
  const words = t('settings.sample')
  useLayoutEffect(() => {
    if (pace !== 'instant' && sample.current) return typeOut([sample.current], PACES[pace])
  }, [pace, words])
  return (
    <figure class="settings-preview" aria-label={t('settings.preview')}>
      <p ref={sample}>{words}</p>
    </figure>
  )
}
