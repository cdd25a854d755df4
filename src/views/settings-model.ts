import { LANGUAGES, type Language } from '../i18n/index.ts'
import type { Transcript } from '../transcript/types.ts'
import { oneOf } from './one-of.ts'

export const THEMES = ['system', 'light', 'dark'] as const
export const TEXT_SIZES = ['normal', 'large', 'larger'] as const
export const MOTIONS = ['system', 'reduced', 'full'] as const

export type TimeMultiplier = Transcript['options']['timeMultiplier']
/** What the year gives first; 0 is without limit. */
export const TIMES = [1, 1.33, 1.5, 2, 0] as const satisfies readonly TimeMultiplier[]

/** How this reader wants the interface. It says nothing of why. */
export interface Settings {
  readonly language: Language
  readonly theme: (typeof THEMES)[number]
  readonly text: (typeof TEXT_SIZES)[number]
  readonly motion: (typeof MOTIONS)[number]
  readonly scene: boolean
  /** Whether a single letter or digit acts; some assistive tools send stray ones. */
  readonly keys: boolean
  /** How much longer than usual to reply; 0 for as long as one likes. */
  readonly time: TimeMultiplier
}

/** Settings from what was remembered; whatever is absent or unknown takes its default. */
export function settingsFrom(kept: unknown): Settings {
  const found: Record<string, unknown> = typeof kept === 'object' && kept !== null ? { ...kept } : {}
  return {
    language: oneOf(LANGUAGES, found.language),
    theme: oneOf(THEMES, found.theme),
    text: oneOf(TEXT_SIZES, found.text),
    motion: oneOf(MOTIONS, found.motion),
    scene: found.scene !== false,
    keys: found.keys !== false,
    time: oneOf(TIMES, found.time),
  }
}

/** The settings once the device has answered what "system" means. */
export interface Appearance {
  readonly theme: 'light' | 'dark'
  readonly reducedMotion: boolean
}

export function appearanceOf(settings: Settings, device: Appearance): Appearance {
  return {
    theme: settings.theme === 'system' ? device.theme : settings.theme,
    reducedMotion: settings.motion === 'system' ? device.reducedMotion : settings.motion === 'reduced',
  }
}

export interface SettingsInForce {
  readonly settings: Settings
  readonly appearance: Appearance
  readonly change: (part: Partial<Settings>) => void
  /** False once the browser has refused to remember them. */
  readonly remembered: boolean
}
