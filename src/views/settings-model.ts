import { LANGUAGES } from '../i18n/index.ts'
import type { Transcript } from '../transcript/types.ts'
import { oneOf } from './one-of.ts'

type TimeMultiplier = Transcript['options']['timeMultiplier']

/** Every setting and all that it may be; the first holds until the reader chooses. None says why. */
export const CHOICES = {
  language: LANGUAGES,
  theme: ['system', 'light', 'dark'],
  contrast: ['system', 'normal', 'more'],
  /** Size of the text, in hundredths of the browser's own. */
  text: [100, 115, 130, 150, 175, 200],
  font: ['own', 'atkinson', 'dyslexic'],
  /** Room between lines, and between letters and words. */
  lines: ['usual', 'wide', 'wider'],
  letters: ['usual', 'wide', 'wider'],
  /** How fast the letters of a new line appear. */
  pace: ['instant', 'fast', 'medium', 'slow'],
  motion: ['system', 'reduced', 'full'],
  scene: [true, false],
  /** Whether a single letter or digit acts; some assistive tools send stray ones. */
  keys: [true, false],
  /** How much longer than the year gives to reply; 0 for as long as one likes. */
  time: [1, 1.33, 1.5, 2, 0],
} as const satisfies Record<string, readonly unknown[]> & { readonly time: readonly TimeMultiplier[] }

type Name = keyof typeof CHOICES

/** How this reader wants the interface. */
export type Settings = { readonly [Each in Name]: (typeof CHOICES)[Each][number] } & {
  /** As it was remembered: `soundFrom` reads it, where sound comes in. */
  readonly sound: Readonly<Record<string, unknown>>
}

/** Settings from what was remembered; whatever is absent or unknown takes its default. */
export function settingsFrom(kept: unknown): Settings {
  const found: Record<string, unknown> = Object(kept)
  // One entry for each name, with one of its values: more than the compiler can see.
  return Object.fromEntries([
    ...Object.entries(CHOICES).map(([name, values]) => [name, oneOf<unknown>(values, found[name])]),
    ['sound', Object(found.sound)],
  ]) as Settings
}

/** The settings once the device has answered what "system" means. */
export interface Appearance {
  readonly theme: 'light' | 'dark'
  readonly contrast: 'normal' | 'more'
  readonly reducedMotion: boolean
}

export function appearanceOf({ theme, contrast, motion }: Settings, device: Appearance): Appearance {
  return {
    theme: theme === 'system' ? device.theme : theme,
    contrast: contrast === 'system' ? device.contrast : contrast,
    reducedMotion: motion === 'system' ? device.reducedMotion : motion === 'reduced',
  }
}

export interface SettingsInForce {
  readonly settings: Settings
  readonly appearance: Appearance
  readonly change: (part: Partial<Settings>) => void
  /** False once the browser has refused to remember them. */
  readonly remembered: boolean
}
