/** Draws frames only as often as something moves. */
export interface Pace {
  /** Something moves for that long: full rate until then. */
  wake(milliseconds: number): void
  /** Nothing moves by itself: draw when woken only. */
  setStill(on: boolean): void
  stop(): void
}

const breathingRate = 12
/**
 * For how long the scene gives way, in milliseconds. A press that begins is let go of about 100 later; the words that
 * answer it are painted within a few frames, on a slow machine too, and the scene after.
 */
const givenWay = { pointerdown: 250, click: 80, keydown: 80 } as const
const presses = Object.keys(givenWay) as (keyof typeof givenWay)[]

/** Starts calling `step`; nothing is called while the page is hidden. `fullRate` is in frames a second. */
export function startPace(fullRate: number, step: (now: number, delta: number) => void): Pace {
  let movingUntil = performance.now() + 500
  let last = performance.now()
  let still = false
  let stopped = false
  let busyUntil = 0
  let frame = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  const run = (now: number): void => {
    frame = 0
    // A tolerance of 3 ms, or a 60 Hz screen would be drawn at 20 frames a second instead of 30.
    if (now >= busyUntil && now - last >= 1000 / fullRate - 3) {
      const delta = Math.min(now - last, 100)
      last = now
      step(now, delta)
    }
    plan()
  }
  const plan = (): void => {
    if (stopped || frame || timer || document.hidden) return
    if (performance.now() < movingUntil) frame = requestAnimationFrame(run)
    else if (!still) timer = setTimeout(breathe, 1000 / breathingRate)
  }
  const breathe = (): void => {
    timer = undefined
    frame = requestAnimationFrame(run)
  }
  const rest = (): void => {
    clearTimeout(timer)
    timer = undefined
    cancelAnimationFrame(frame)
    frame = 0
  }
  const wake = (milliseconds: number): void => {
    movingUntil = Math.max(movingUntil, performance.now() + milliseconds)
    clearTimeout(timer)
    timer = undefined
    plan()
  }
  const onVisibility = (): void => (document.hidden ? rest() : wake(200))
  const giveWay = ({ type }: Event): void => {
    busyUntil = performance.now() + givenWay[type as keyof typeof givenWay]
  }
  document.addEventListener('visibilitychange', onVisibility)
  for (const press of presses) document.addEventListener(press, giveWay, { capture: true })
  plan()
  return {
    wake,
    setStill(on) {
      still = on
      wake(100)
    },
    stop() {
      stopped = true
      rest()
      document.removeEventListener('visibilitychange', onVisibility)
      for (const press of presses) document.removeEventListener(press, giveWay, { capture: true })
    },
  }
}
