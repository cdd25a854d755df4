import { classAddress } from '../../../class-address.ts'
import { useText } from '../../../context.ts'

/** The documents that a school keeps or hands out about the class's data. */
export function PrivacyLinks({ classroom }: { classroom: string }) {
  const t = useText()
  return (
    <section class="desk-form" aria-labelledby="privacy-title">
      <h3 id="privacy-title">{t('privacy.title')}</h3>
      <p>{t('privacy.intro')}</p>
      <ul class="privacy-links">
        <li>
          <a href={classAddress('bureau', classroom, 'reglages', 'information')}>{t('privacy.information')}</a>
        </li>
        <li>
          <a href={classAddress('bureau', classroom, 'reglages', 'registre')}>{t('privacy.registre')}</a>
        </li>
      </ul>
    </section>
  )
}
