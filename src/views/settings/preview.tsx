import { useText } from '../context.ts'

/** A client's line, as the settings make it. */
export function Preview() {
  const t = useText()
  return (
    <figure class="settings-preview" aria-label={t('settings.preview')}>
      <p>{t('settings.sample')}</p>
    </figure>
  )
}
