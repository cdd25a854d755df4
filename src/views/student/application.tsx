import { useCallback, useEffect, useState } from 'preact/hooks'
import { type Language, loadTeacherTexts, loadTranslator, type Translator } from '../../i18n/index.ts'
import { OpenSettingsContext, ServicesContext, SettingsContext, TextContext } from '../context.ts'
import '../kit/tokens.css'
import '../kit/contrast.css'
import '../kit/base.css'
import '../kit/buttons.css'
import '../kit/controls.css'
import '../kit/reading.css'
import { lazy } from '../kit/lazy.tsx'
import { withLaterTexts } from '../kit/with-later-texts.ts'
import { PlayPage } from '../player/play-page.tsx'
import type { Route } from '../route.ts'
import type { Services } from '../services.ts'
import { useSettingsInForce } from '../settings/use-settings.ts'
import { useRoute } from '../use-route.ts'
import { BriefingPage } from './briefing/briefing-page.tsx'
import { HomePage } from './home/home-page.tsx'
import { NotFoundPage } from './not-found.ts'
import { Shell, SkipLink } from './shell.tsx'

// Parts that come when they are asked for, with their texts. What leads to the first choice comes at once.
const DebriefPage = lazy(() => withLaterTexts(import('./debrief/debrief-page.tsx')).then((part) => part.DebriefPage))
const RereadPage = lazy(() =>
  withLaterTexts(import('../player/reread/reread-page.tsx')).then((part) => part.RereadPage),
)
const TeacherPage = lazy(() =>
  Promise.all([withLaterTexts(import('../teacher/teacher-page.tsx')), loadTeacherTexts()]).then(
    ([part]) => part.TeacherPage,
  ),
)
const ClassSide = lazy(() => withLaterTexts(import('./class-side.tsx')).then((part) => part.ClassSide))
const DeclarationPage = lazy(() =>
  withLaterTexts(import('./declaration/declaration-page.tsx')).then((part) => part.DeclarationPage),
)
const SettingsDialog = lazy(() =>
  withLaterTexts(import('../settings/settings-dialog.tsx')).then((part) => part.SettingsDialog),
)

function Page({ route }: { route: Route }) {
  switch (route.page) {
    case 'home':
      return <HomePage />
    case 'teacher':
      return <TeacherPage />
    case 'declaration':
      return <DeclarationPage />
    case 'class':
      return <ClassSide door={route.door} path={route.path} />
    case 'briefing':
      return <BriefingPage key={`${route.scenario}/${route.year}`} scenario={route.scenario} year={route.year} />
    case 'play':
      return <PlayPage key={route.run} run={route.run} />
    case 'debrief':
      return <DebriefPage key={route.run} run={route.run} />
    case 'reread':
      return <RereadPage key={route.run} run={route.run} at={route.at} />
    case 'unknown':
      return <NotFoundPage />
  }
}

function Pages({ route }: { route: Route }) {
  // The play and its re-reading take the whole window: nothing scrolls but the conversation.
  const whole = route.page === 'play' || route.page === 'reread'
  return whole ? (
    <Page route={route} />
  ) : (
    <Shell>
      <Page route={route} />
    </Shell>
  )
}

interface Speaking {
  readonly services: Services
  readonly translator: Translator
}

/** The words of the pages and of the situations; nothing before the first ones are here. */
function useSpeaking(services: Services, language: Language): Speaking | null {
  const [speaking, setSpeaking] = useState<Speaking | null>(null)
  useEffect(() => {
    let current = true
    const load = async (wanted: Language): Promise<Speaking> => {
      const [translator, found] = await Promise.all([loadTranslator(wanted), services.speaking(wanted)])
      return { translator, services: found }
    }
    void load(language)
      // Without network the English texts can't come: French stays.
      .catch(() => load('fr'))
      .then((found) => current && setSpeaking(found))
    return () => {
      current = false
    }
  }, [language])
  return speaking
}

/** The student's side of Comptoir. */
export function Application({ services }: { services: Services }) {
  const settings = useSettingsInForce()
  const speaking = useSpeaking(services, settings.settings.language)
  const route = useRoute()
  const [settingsOpen, setSettingsOpen] = useState(false)
  const openSettings = useCallback(() => setSettingsOpen(true), [])
  if (speaking === null) return null
  return (
    <ServicesContext.Provider value={speaking.services}>
      <SettingsContext.Provider value={settings}>
        <TextContext.Provider value={speaking.translator}>
          <OpenSettingsContext.Provider value={openSettings}>
            <SkipLink />
            <Pages route={route} />
            {settingsOpen && <SettingsDialog onClose={() => setSettingsOpen(false)} />}
          </OpenSettingsContext.Provider>
        </TextContext.Provider>
      </SettingsContext.Provider>
    </ServicesContext.Provider>
  )
}
