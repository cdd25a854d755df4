import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Language, Translate, Translator } from '../i18n/index.ts'
import type { Services } from './services.ts'
import type { SettingsInForce } from './settings-model.ts'

const missing = (what: string): never => {
  throw new Error(`${what} read outside the application`)
}

export const ServicesContext = createContext<Services | null>(null)
export const SettingsContext = createContext<SettingsInForce | null>(null)
export const TextContext = createContext<Translator | null>(null)
/** The language of the scenario shown, for what reads its words aloud; it may not be that of the interface. */
export const ScenarioLanguageContext = createContext<Language>('fr')
/** Opens the settings dialog; the application owns it, so that any page can ask. */
export const OpenSettingsContext = createContext<() => void>(() => undefined)

export const useServices = (): Services => useContext(ServicesContext) ?? missing('services')
export const useSettings = (): SettingsInForce => useContext(SettingsContext) ?? missing('settings')
export const useTranslator = (): Translator => useContext(TextContext) ?? missing('texts')
export const useText = (): Translate => useTranslator().t
export const useScenarioLanguage = (): Language => useContext(ScenarioLanguageContext)
export const useOpenSettings = (): (() => void) => useContext(OpenSettingsContext)
