import type { PlayView } from '../../../session/play-view.ts'
import { useServices } from '../../context.ts'
import type { Play } from '../../services.ts'
import { DocumentsPanel } from './documents-panel.tsx'
import { JourneyPanel } from './journey/journey-panel.tsx'
import { FactsPanel, HistoryPanel } from './panels.tsx'
import { PauseMenu } from './pause-menu.tsx'
import type { Panel } from './play-bar.tsx'

interface OpenPanelProps {
  readonly panel: Panel
  readonly view: PlayView
  readonly play: Play
  readonly onSettings: () => void
  readonly onClose: () => void
}

/** What is open over the play. The panels come together: they share what they are made of. */
export function OpenPanel({ panel, view, play, onSettings, onClose }: OpenPanelProps) {
  const services = useServices()
  const { transcript } = play
  if (panel === 'history') return <HistoryPanel view={view} onClose={onClose} />
  if (panel === 'facts') return <FactsPanel view={view} onClose={onClose} />
  if (panel === 'documents') return <DocumentsPanel view={view} onClose={onClose} />
  if (panel === 'journey') return <JourneyPanel past={() => play.past()} onClose={onClose} />
  return (
    <PauseMenu
      view={view}
      kept={transcript === null || !services.keeping.refused}
      onSave={transcript && (() => services.saveCopy(transcript))}
      onSettings={() => {
        onClose()
        onSettings()
      }}
      onClose={onClose}
    />
  )
}
