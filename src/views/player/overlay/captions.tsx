import './captions.css'

interface CaptionsProps {
  /** In order; the last ones said stay until others come. */
  readonly words: readonly string[]
}

/** Sounds in words, seen and said once. Always there, so that what comes into it is said. */
export function Captions({ words }: CaptionsProps) {
  return (
    <div class="captions" role="status">
      {words.map((one, at) => (
        <p key={`${at}-${one}`}>{one}</p>
      ))}
    </div>
  )
}
