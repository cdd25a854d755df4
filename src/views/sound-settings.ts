/** How this reader wants what is heard. */
export interface SoundSettings {
  /** Nothing is heard, nothing is fetched to be heard; captions stay. */
  readonly muted: boolean
  /** 0 to 100, each apart. */
  readonly ambience: number
  readonly effects: number
  readonly voice: number
  /** Sounds told in words. */
  readonly captions: boolean
  /** The lines said by the device's own voice. */
  readonly spoken: boolean
}

const percent = (kept: unknown, otherwise: number): number =>
  typeof kept === 'number' && kept >= 0 && kept <= 100 ? kept : otherwise

/** Sound settings from what was remembered; whatever is absent or unknown takes its default. */
export function soundFrom(found: Readonly<Record<string, unknown>>): SoundSettings {
  return {
    muted: found.muted === true,
    ambience: percent(found.ambience, 40),
    effects: percent(found.effects, 70),
    voice: percent(found.voice, 90),
    captions: found.captions !== false,
    spoken: found.spoken === true,
  }
}
