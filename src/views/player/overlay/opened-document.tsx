import { useEffect, useRef } from 'preact/hooks'
import type { OpenResource } from '../../../session/play-view.ts'
import { useScenarioLanguage, useText } from '../../context.ts'
import { Kind } from './devices/kind.tsx'
import { lookOf } from './devices/look-of.ts'
import { DocumentText } from './document-text.tsx'

interface OpenedDocumentProps {
  readonly resource: OpenResource
  /** Whether it takes the focus: not when something breaks in. */
  readonly taking: boolean
}

/** The document just opened, read before anything else is done. */
export function OpenedDocument({ resource, taking }: OpenedDocumentProps) {
  const lang = useScenarioLanguage()
  const t = useText()
  const look = lookOf(resource.title, resource.content)
  const article = useRef<HTMLElement>(null)
  useEffect(() => {
    if (!taking) return
    // After the conversation has put the focus on what was said: here one came to read.
    const timer = setTimeout(() => {
      article.current?.focus({ preventScroll: true })
      article.current?.scrollIntoView({ block: 'nearest' })
    })
    return () => clearTimeout(timer)
  }, [resource])
  return (
    <article
      class="document"
      data-opened="true"
      data-look={look}
      ref={article}
      tabIndex={-1}
      aria-label={t('work.consult.opened', { title: resource.title })}
    >
      <h2>
        <Kind look={look} />
        <span lang={lang}>{resource.title}</span>
      </h2>
      <DocumentText resource={resource} />
    </article>
  )
}
