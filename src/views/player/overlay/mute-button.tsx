import { useText } from '../../context.ts'

interface MuteButtonProps {
  readonly muted: boolean
  readonly onChange: (muted: boolean) => void
}

/** Always at hand while something sounds, because what goes on by itself must be stopped at once. */
export function MuteButton({ muted, onChange }: MuteButtonProps) {
  const t = useText()
  const label = t(muted ? 'sound.unmute' : 'sound.mute')
  return (
    <button type="button" class="mute" title={label} aria-label={label} onClick={() => onChange(!muted)}>
      <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <path d="M4 10v4h4l5 4V6l-5 4z" />
        <path d={muted ? 'M17 10l4 4M21 10l-4 4' : 'M16.500 9.500c1 1.600 1 3.400 0 5M19 7.500c2 3 2 6 0 9'} />
      </svg>
    </button>
  )
}
