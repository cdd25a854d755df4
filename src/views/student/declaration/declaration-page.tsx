import type { TextKey } from '../../../i18n/index.ts'
import { useText } from '../../context.ts'
import { PageHeading } from '../../page.tsx'
import './declaration.css'

/** The parts of the declaration, and their items in order. */
const PARTS = [
  ['state', ['item1', 'item2']],
  ['checked', ['item1', 'item2', 'item3', 'item4', 'item5', 'item6']],
  ['lacking', ['item1', 'item2', 'item3', 'item4']],
  ['help', ['item1', 'item2']],
  ['rights', ['item1']],
] as const

/** The declaration of accessibility that RGAA 4.1 asks for, with its honest state. */
export function DeclarationPage() {
  const t = useText()
  return (
    <article class="declaration">
      <PageHeading title={t('declaration.title')}>{t('declaration.title')}</PageHeading>
      <p>{t('declaration.intro')}</p>
      {PARTS.map(([part, items]) => (
        <section key={part} aria-labelledby={`declaration-${part}`}>
          <h2 id={`declaration-${part}`}>{t(`declaration.${part}.title`)}</h2>
          <ul>
            {items.map((item) => (
              <li key={item}>{t(`declaration.${part}.${item}` as TextKey)}</li>
            ))}
          </ul>
        </section>
      ))}
    </article>
  )
}
