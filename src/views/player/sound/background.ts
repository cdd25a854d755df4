import type { Howl } from 'howler'
import { type AmbienceId, LOOP } from '../../../../assets/sounds/names.ts'
import { fetchHowl } from './fetch-howl.ts'

const crossFadeMs = 900
const options = { sprite: { round: [LOOP.startMs, LOOP.lengthMs, true] as [number, number, boolean] }, volume: 0 }

/** The ambience of the place, one fading into the other. */
export class Background {
  readonly #fading = new Map<Howl, ReturnType<typeof setTimeout>>()
  #wanted: AmbienceId | null = null
  #current: { readonly howl: Howl; readonly played: number } | null = null
  #volume: number
  #closed = new AbortController()
  #paused = false

  constructor(volume: number) {
    this.#volume = volume
  }

  set volume(volume: number) {
    const wasSilent = this.#volume === 0
    this.#volume = volume
    this.#current?.howl.volume(volume, this.#current.played)
    if (wasSilent && this.#current === null) void this.#fetch()
  }

  /** Goes over to this ambience, or to silence. */
  play(id: AmbienceId | null): void {
    if (id === this.#wanted) return
    this.#wanted = id
    this.#retire()
    void this.#fetch()
  }

  pause(): void {
    this.#paused = true
    this.#current?.howl.pause()
  }

  resume(): void {
    this.#paused = false
    this.#current?.howl.play(this.#current.played)
  }

  close(): void {
    this.#closed.abort()
    this.#wanted = null
    this.#current?.howl.unload()
    this.#current = null
    for (const [howl, timer] of this.#fading) {
      clearTimeout(timer)
      howl.unload()
    }
    this.#fading.clear()
  }

  /** Nothing is fetched to be played at no volume. */
  async #fetch(): Promise<void> {
    const id = this.#wanted
    if (id === null || this.#volume === 0) return
    const howl = await fetchHowl(id, options, this.#closed.signal)
    if (howl === null) return
    // Another was asked for while this one came, or the same twice.
    if (id !== this.#wanted || this.#current !== null) {
      howl.unload()
      return
    }
    const played = howl.play('round')
    this.#current = { howl, played }
    howl.fade(0, this.#volume, crossFadeMs, played)
    if (this.#paused) howl.pause()
  }

  #retire(): void {
    if (this.#current === null) return
    const { howl, played } = this.#current
    this.#current = null
    howl.fade(this.#volume, 0, crossFadeMs, played)
    const timer = setTimeout(() => {
      this.#fading.delete(howl)
      howl.unload()
    }, crossFadeMs + 50)
    this.#fading.set(howl, timer)
  }
}
