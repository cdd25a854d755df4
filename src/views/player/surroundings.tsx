import { useMemo } from 'preact/hooks'
import type { PlayView } from '../../session/play-view.ts'
import { lazy } from '../kit/lazy.tsx'
import { useLater } from '../kit/use-later.ts'
import { withLaterTexts } from '../kit/with-later-texts.ts'
import { type Panel, PlayBar } from './overlay/play-bar.tsx'
import { Stage } from './stage.tsx'

const SoundLayer = lazy(
  () =>
    withLaterTexts(import('./sound-layer.tsx')).then(
      (part) => part.SoundLayer,
      () => () => null,
    ),
  'quiet',
)

interface SurroundingsProps {
  readonly view: PlayView
  readonly freshFrom: number
  readonly onOpen: (panel: Panel) => void
  readonly onSettings: () => void
}

/** What stands around the conversation. It follows one frame later: the words come first. */
export function Surroundings({ view, freshFrom, onOpen, onSettings }: SurroundingsProps) {
  const now = useMemo(() => ({ view, freshFrom }), [view, freshFrom])
  const shown = useLater(now)
  return useMemo(
    () => (
      <>
        <PlayBar view={shown.view} onOpen={onOpen} onSettings={onSettings} />
        <Stage view={shown.view} />
        <SoundLayer {...shown} />
      </>
    ),
    [shown, onOpen, onSettings],
  )
}
