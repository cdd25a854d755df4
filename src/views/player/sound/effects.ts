import type { Howl } from 'howler'
import type { EffectId } from '../../../../assets/sounds/names.ts'
import { fetchHowl } from './fetch-howl.ts'

const gapMs = 450
/** A sound that comes later than this tells of something already past. */
const latestMs = 1500

/** What is heard once; each file is fetched the first time and kept until the end. */
export class Effects {
  readonly #howls = new Map<EffectId, Promise<Howl | null>>()
  readonly #timers = new Set<ReturnType<typeof setTimeout>>()
  readonly #closed = new AbortController()
  #volume: number

  constructor(volume: number) {
    this.#volume = volume
  }

  set volume(volume: number) {
    this.#volume = volume
    for (const coming of this.#howls.values()) void coming.then((howl) => howl?.volume(volume))
  }

  /** One after the other; those of the view before that have not begun are dropped. */
  play(ids: readonly EffectId[]): void {
    this.#forgetLater()
    for (const [at, id] of ids.entries()) {
      const timer = setTimeout(() => {
        this.#timers.delete(timer)
        void this.#playNow(id)
      }, at * gapMs)
      this.#timers.add(timer)
    }
  }

  stop(): void {
    this.#forgetLater()
    for (const coming of this.#howls.values()) void coming.then((howl) => howl?.stop())
  }

  close(): void {
    this.#forgetLater()
    this.#closed.abort()
    for (const coming of this.#howls.values()) void coming.then((howl) => howl?.unload())
    this.#howls.clear()
  }

  async #playNow(id: EffectId): Promise<void> {
    if (this.#volume === 0) return
    const asked = performance.now()
    const coming = this.#howls.get(id) ?? fetchHowl(id, { volume: this.#volume }, this.#closed.signal)
    this.#howls.set(id, coming)
    const howl = await coming
    if (this.#closed.signal.aborted || document.hidden || performance.now() - asked > latestMs) return
    howl?.play()
  }

  #forgetLater(): void {
    for (const timer of this.#timers) clearTimeout(timer)
    this.#timers.clear()
  }
}
