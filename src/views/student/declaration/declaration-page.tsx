import { useText } from '../../context.ts'
import { PageHeading } from '../../page.tsx'
import './declaration.css'

const PARTS = ['state', 'checked', 'lacking', 'help', 'rights'] as const

/** The declaration of accessibility that RGAA 4.1 asks for, with its honest state. */
export function DeclarationPage() {
  const t = useText()
  return (
    <article class="declaration">
      <PageHeading title={t('declaration.title')}>{t('declaration.title')}</PageHeading>
      <p>{t('declaration.intro')}</p>
      {PARTS.map((part) => (
        <section key={part} aria-labelledby={`declaration-${part}`}>
          <h2 id={`declaration-${part}`}>{t(`declaration.${part}.title`)}</h2>
          {/* One line of the text is one item: lists read better than long sentences. */}
          <ul>
            {t(`declaration.${part}.lines`)
              .split('\n')
              .map((line) => (
                <li key={line}>{line}</li>
              ))}
          </ul>
        </section>
      ))}
    </article>
  )
}
