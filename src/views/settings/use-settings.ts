import { useEffect, useState } from 'preact/hooks'
import { recall, remember } from '../kit/browser-memory.ts'
import { type Appearance, appearanceOf, type Settings, type SettingsInForce, settingsFrom } from '../settings-model.ts'

const DARK = '(prefers-color-scheme: dark)'
const REDUCED = '(prefers-reduced-motion: reduce)'

function deviceAppearance(): Appearance {
  return {
    theme: matchMedia(DARK).matches ? 'dark' : 'light',
    reducedMotion: matchMedia(REDUCED).matches,
  }
}

function useDevice(): Appearance {
  const [device, setDevice] = useState(deviceAppearance)
  useEffect(() => {
    const queries = [matchMedia(DARK), matchMedia(REDUCED)]
    const follow = () => setDevice(deviceAppearance())
    for (const query of queries) query.addEventListener('change', follow)
    return () => {
      for (const query of queries) query.removeEventListener('change', follow)
    }
  }, [])
  return device
}

/** The reader's settings, remembered, and written on the root element where the styles read them. */
export function useSettingsInForce(): SettingsInForce {
  const [settings, setSettings] = useState(() => settingsFrom(recall('settings')))
  const [remembered, setRemembered] = useState(true)
  const appearance = appearanceOf(settings, useDevice())
  useEffect(() => {
    const root = document.documentElement
    root.lang = settings.language
    root.dataset.theme = appearance.theme
    root.dataset.text = settings.text
    root.dataset.motion = appearance.reducedMotion ? 'reduced' : 'full'
  }, [settings, appearance.theme, appearance.reducedMotion])
  const change = (part: Partial<Settings>) => {
    const next = { ...settings, ...part }
    setSettings(next)
    setRemembered(remember('settings', next))
  }
  return { settings, appearance, change, remembered }
}
