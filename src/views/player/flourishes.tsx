import { useEffect } from 'preact/hooks'
import type { PlayView } from '../../session/play-view.ts'
import { useSettings } from '../context.ts'
import { SoundLayer } from './sound-layer.tsx'

interface FlourishesProps {
  readonly view: PlayView
  readonly freshFrom: number
}

/** What goes with the words and is never needed: the sounds, and what is new lifting a little once it is painted. */
export function Flourishes({ view, freshFrom }: FlourishesProps) {
  const { reducedMotion } = useSettings().appearance
  useEffect(() => {
    if (reducedMotion) return
    for (const line of document.querySelectorAll('.lines > [data-fresh="true"]'))
      line.animate({ transform: ['none', 'translateY(-4px)', 'none'] }, 260)
  }, [view])
  return <SoundLayer view={view} freshFrom={freshFrom} />
}
