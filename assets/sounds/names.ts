/** What goes on behind a place, played in a loop. */
export const AMBIENCES = ['hall', 'shop', 'checkout', 'desk', 'fair', 'town-hall', 'hotel'] as const

/** What is heard once. */
export const EFFECTS = [
  'ring',
  'ringback',
  'hang-up',
  'hold',
  'message',
  'mail',
  'bell',
  'page',
  'keys',
  'brighter',
  'darker',
  'end',
] as const

export type AmbienceId = (typeof AMBIENCES)[number]
export type EffectId = (typeof EFFECTS)[number]
export type SoundId = AmbienceId | EffectId

/** An ambience goes round in this window of its file; around it, the same sound again hides what encoding adds. */
export const LOOP = { startMs: 120, lengthMs: 6000, tailMs: 120 } as const

/** The best first: a browser that cannot read one reads the other. */
export const FORMATS = ['webm', 'mp3'] as const
