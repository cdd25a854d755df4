import { useEffect, useRef, useState } from 'preact/hooks'
import type { PlayView } from '../../session/play-view.ts'
import { useSettings, useText } from '../context.ts'
import { Icon } from '../kit/icon.tsx'
import { MoodFace } from '../kit/mood-face.tsx'
import { moodWords, senseOf } from '../kit/mood-words.ts'
import { whenIdle } from '../kit/when-idle.ts'
import type { SceneHandle } from './scene/index.ts'
import './stage.css'

type Drawn = 'coming' | 'shown' | 'absent'

/** Puts the scene into the host when it may come, and keeps it at the view shown. */
function useScene(view: PlayView) {
  const { settings, appearance } = useSettings()
  const host = useRef<HTMLDivElement>(null)
  const scene = useRef<SceneHandle | null>(null)
  const latest = useRef({ view, appearance })
  latest.current = { view, appearance }
  const [drawn, setDrawn] = useState<Drawn>('coming')
  useEffect(() => {
    if (!settings.scene) {
      setDrawn('absent')
      return
    }
    let gone = false
    const place = document.createElement('div')
    const fail = () => !gone && setDrawn('absent')
    const mount = async () => {
      // Every picture is painted on one, and the drawing library stumbles over its absence as soon as it is loaded.
      if (!document.createElement('canvas').getContext('2d')) return fail()
      const { mountScene } = await import('./scene/index.ts')
      if (gone || !host.current) return
      // A place of its own: what a drawing library may keep of it after the end does not hold the page.
      place.className = 'stage-drawing'
      host.current.append(place)
      let failed = false
      const onFailure = () => {
        failed = true
        fail()
      }
      const handle = await mountScene(place, { ...latest.current.appearance, onFailure })
      if (gone) return handle.destroy()
      scene.current = handle
      handle.setTheme(latest.current.appearance.theme)
      handle.show(latest.current.view)
      if (!failed) setDrawn('shown')
    }
    setDrawn('coming')
    const forget = whenIdle(() => void mount().catch(fail))
    return () => {
      gone = true
      forget()
      scene.current?.destroy()
      scene.current = null
      place.remove()
    }
  }, [settings.scene])
  useEffect(() => scene.current?.show(view), [view])
  useEffect(() => scene.current?.setTheme(appearance.theme), [appearance.theme])
  useEffect(() => scene.current?.setReducedMotion(appearance.reducedMotion), [appearance.reducedMotion])
  return { host, drawn }
}

function PeopleInWords({ view }: { view: PlayView }) {
  const t = useText()
  const sense = senseOf(view.channel)
  if (sense !== 'seen') {
    return (
      <>
        <Icon name={view.channel} />
        <p>{t(sense === 'heard' ? 'play.nobody' : 'play.nobodyWritten')}</p>
      </>
    )
  }
  return (
    <ul class="stage-people">
      {view.people.map((person) => (
        <li key={person.id}>
          <MoodFace mood={person.mood} />
          <span>{t('play.personMood', { name: person.name, mood: moodWords(t, person.mood, view.channel) })}</span>
        </li>
      ))}
    </ul>
  )
}

/** The place and the people: in words always, drawn when the scene can be. */
export function Stage({ view }: { view: PlayView }) {
  const t = useText()
  const { host, drawn } = useScene(view)
  return (
    <section class="stage" data-drawn={drawn} aria-label={t('play.stage')}>
      <div ref={host} class="stage-host" aria-hidden="true" />
      <div class="stage-words">
        <PeopleInWords view={view} />
      </div>
      <p class="stage-place">{t(`words.place.${view.place}`)}</p>
    </section>
  )
}
