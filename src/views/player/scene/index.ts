import type { PlayView } from '../../../session/play-view.ts'
import { openTheatre } from './theatre.ts'

export interface SceneOptions {
  readonly reducedMotion: boolean
  readonly theme: 'light' | 'dark'
  onFailure(error: unknown): void
}

/** The drawn world beside the text. It carries no information of its own and may be destroyed at any time. */
export interface SceneHandle {
  /** Draws this view at once, whatever was being drawn. */
  show(view: PlayView): void
  setTheme(theme: 'light' | 'dark'): void
  setReducedMotion(on: boolean): void
  /** Frees everything; later calls do nothing. */
  destroy(): void
}

const nothing = (): void => undefined

/** A scene that could not start: the page goes on without it. */
const absent: SceneHandle = { show: nothing, setTheme: nothing, setReducedMotion: nothing, destroy: nothing }

/** Fills `host` with the scene. Never rejects: what goes wrong, now or later, goes to `onFailure`. */
export async function mountScene(host: HTMLElement, options: SceneOptions): Promise<SceneHandle> {
  try {
    return await openTheatre(host, options)
  } catch (error) {
    options.onFailure(error)
    return absent
  }
}
