import './captions.css'

interface CaptionsProps {
  /** Which sounds these are: the same words for others are said again. */
  readonly heard: number
  /** In order; the last ones said stay until others come. */
  readonly words: readonly string[]
}

/** Sounds in words, seen and said once. Always there, so that what comes into it is said. */
export function Captions({ heard, words }: CaptionsProps) {
  return (
    // Not atomic, as a status is by itself: each one that comes would have all the others said again.
    <div class="captions" role="status" aria-atomic="false">
      {words.map((one, at) => (
        <p key={`${heard}-${at}-${one}`}>{one}</p>
      ))}
    </div>
  )
}
