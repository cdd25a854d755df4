import type { PrintedDocument } from '../../../../classroom/register.ts'
import type { TextKey } from '../../../../i18n/index.ts'
import { useText } from '../../../context.ts'

/** A document as it is printed: its title, what it is, and its sections. */
export function Document({ document }: { document: PrintedDocument<TextKey> }) {
  const t = useText()
  const { title, intro, sections, values } = document
  return (
    <>
      <h3>{t(title)}</h3>
      <p>{t(intro, values)}</p>
      {sections.map((section) => (
        <section key={section.title}>
          <h4>{t(section.title)}</h4>
          <ul>
            {section.lines.map((line) => (
              <li key={line}>{t(line, values)}</li>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}
