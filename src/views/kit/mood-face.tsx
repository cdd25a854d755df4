import type { Mood } from '../../session/play-view.ts'
import { FACES, HEAD } from './mood-drawings.ts'
import './mood-face.css'

/** A small drawn face beside a line; the mood is also told in words for those who don't see it. */
export function MoodFace({ mood }: { mood: Mood }) {
  return (
    <svg class="mood-face" data-mood={mood} viewBox="0 0 40 40" aria-hidden="true" focusable="false">
      <path class="mood-head" d={HEAD} />
      <path d={FACES[mood]} />
    </svg>
  )
}
