import { useEffect, useMemo, useState } from 'preact/hooks'
import type { PlayView } from '../../session/play-view.ts'
import { lazy } from '../kit/lazy.tsx'
import { withLaterTexts } from '../kit/with-later-texts.ts'
import { type Panel, PlayBar } from './overlay/play-bar.tsx'
import { Stage } from './stage.tsx'

/** Never needed: when it cannot come, the words are all there. */
export const absent = () => () => null
const Flourishes = lazy(
  () => withLaterTexts(import('./flourishes.tsx')).then((part) => part.Flourishes, absent),
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
  const [shown, show] = useState(view)
  useEffect(() => show(view), [view])
  return useMemo(
    () => (
      <>
        <PlayBar view={shown} onOpen={onOpen} onSettings={onSettings} />
        <Stage view={shown} />
        <Flourishes view={shown} freshFrom={freshFrom} />
      </>
    ),
    [shown, onOpen, onSettings],
  )
}
