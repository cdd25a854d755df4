import { useEffect, useLayoutEffect, useState } from 'preact/hooks'
import { recall, remember } from '../kit/browser-memory.ts'
import { type Appearance, appearanceOf, type Settings, type SettingsInForce, settingsFrom } from '../settings-model.ts'

const QUERIES = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)', '(prefers-reduced-motion: reduce)']

function deviceAppearance(): Appearance {
  const [dark, more, reduced] = QUERIES.map((query) => matchMedia(query).matches)
  return { theme: dark ? 'dark' : 'light', contrast: more ? 'more' : 'normal', reducedMotion: reduced === true }
}

function useDevice(): Appearance {
  const [device, setDevice] = useState(deviceAppearance)
  useEffect(() => {
    const queries = QUERIES.map((query) => matchMedia(query))
    const follow = () => setDevice(deviceAppearance())
    for (const query of queries) query.addEventListener('change', follow)
    return () => {
      for (const query of queries) query.removeEventListener('change', follow)
    }
  }, [])
  return device
}

/** Written on the root element, where the styles read them. */
function write({ language, text, font, lines, letters }: Settings, { theme, contrast, reducedMotion }: Appearance) {
  const root = document.documentElement
  root.lang = language
  root.style.fontSize = text === 100 ? '' : `${text}%`
  const motion = reducedMotion ? 'reduced' : 'full'
  Object.assign(root.dataset, { font, lines, letters, theme, contrast, motion })
  // Fetched when it is chosen; until then, and without network, the usual letters.
  if (font !== 'own') void import('./fonts.ts').then((part) => part.fetchFont(font)).catch(() => undefined)
}

/** The reader's settings, remembered, and written on the root element. */
export function useSettingsInForce(): SettingsInForce {
  const [settings, setSettings] = useState(() => settingsFrom(recall('settings')))
  const [remembered, setRemembered] = useState(true)
  const device = useDevice()
  const appearance = appearanceOf(settings, device)
  useLayoutEffect(() => write(settings, appearance), [settings, device])
  const change = (part: Partial<Settings>) => {
    const next = { ...settings, ...part }
    setSettings(next)
    setRemembered(remember('settings', next))
  }
  return { settings, appearance, change, remembered }
}
