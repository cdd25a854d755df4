import type { PlayView } from '../../../session/play-view.ts'
import { useScenarioLanguage, useText } from '../../context.ts'
import { Dialog } from '../../kit/dialog.tsx'
import { Kind } from './devices/kind.tsx'
import { lookOf } from './devices/look-of.ts'
import { DocumentText } from './document-text.tsx'

/** What was opened stays at hand, the latest first. */
export function DocumentsPanel({ view, onClose }: { view: PlayView; onClose: () => void }) {
  const lang = useScenarioLanguage()
  const t = useText()
  return (
    <Dialog title={t('play.documents')} onClose={onClose}>
      <div class="documents">
        {[...view.resources].reverse().map((resource, at) => (
          <details
            class="document"
            key={resource.id}
            open={at === 0}
            data-look={lookOf(resource.title, resource.content)}
          >
            <summary>
              <Kind look={lookOf(resource.title, resource.content)} />
              <span lang={lang}>{resource.title}</span>
            </summary>
            <DocumentText resource={resource} />
          </details>
        ))}
      </div>
    </Dialog>
  )
}
